/** What a supervisor is told of the process. */
package org.chainpanorama.chassis.health;
