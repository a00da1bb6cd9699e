package org.chainpanorama.project.registry;

/** What other features know about a project and its stages depend on. */
public enum Fact {
    FILING_ISSUED,
    CONSTRUCTION_PERMIT_ISSUED,
    FIT_OUT_STARTED,
    ACCEPTANCE_PASSED
}
