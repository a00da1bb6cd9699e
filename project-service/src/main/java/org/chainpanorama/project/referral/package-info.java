/** Who brought whom: 以商引商, the referral tree and its snowball factor. Reads only. */
package org.chainpanorama.project.referral;
