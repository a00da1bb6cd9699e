/** Reward policies 奖励办法, their clauses and the applications of enterprises under them. */
package org.chainpanorama.enterprise.reward;
