/**
 * Room to write. Each service watches the free space of the volumes that its data lies on ({@link
 * org.chainpanorama.chassis.storage.StorageWatch}); when it becomes scarce, writes are refused before anything is done for them ({@link
 * org.chainpanorama.chassis.storage.StorageGate}), while the space that is left keeps reads going, whose audit records need some too.
 */
package org.chainpanorama.chassis.storage;
