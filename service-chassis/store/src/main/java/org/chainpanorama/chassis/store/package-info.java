/**
 * The database side of the chassis, for the services that own a schema: keyset lists, the change feed, idempotent requests, bulk
 * imports and transactions. It owns the tables of {@code db/chassis} in every schema and no entity of any service.
 */
package org.chainpanorama.chassis.store;
