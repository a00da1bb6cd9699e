/** Starts the whole zone on one machine: MySQL, the three owners and the gateway. Also the stage of the system tests. */
package org.chainpanorama.local;
