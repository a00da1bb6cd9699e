/**
 * The gateway's part in the audit: what it answers itself is in its own trail, also that an owner gave no answer; what it passes on is in the
 * trail of the owner, with the caller's token, purpose and trace id.
 */
package org.chainpanorama.gateway.audit;
