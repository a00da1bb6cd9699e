/** The projects themselves: their record, their nodes and the stages that they pass. */
package org.chainpanorama.project.registry;
