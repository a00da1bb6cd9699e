/** Who this service is when it asks other services on its own account. */
package org.chainpanorama.chassis.identity;
