/**
 * The local demo's own identity provider: client credentials for a few demo clients, so that Swagger UI's Authorize works on one's own
 * machine. It answers only under the profile <code>local</code>; a real zone names its own provider by variables.
 */
package org.chainpanorama.gateway.identity;
