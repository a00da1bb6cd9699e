/**
 * The microservice chassis, HTTP side: what all services of the zone have in common on the wire — problems (RFC 9457),
 * codes and units, pages and cursors, preconditions, language, OpenAPI defaults. It holds no entity of any service.
 */
package org.chainpanorama.chassis;
