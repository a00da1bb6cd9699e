/**
 * The code lists and problem types over HTTP. They stand apart from what they publish: texts and problems are known by every package,
 * and would know pages and scopes in turn.
 */
package org.chainpanorama.chassis.reference;
