package org.chainpanorama.project.registry;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Where a document is filed; the document itself stays in the file system of the office that has it. */
@Embeddable
record ProjectEvidence(String reference, LocalDate datedOn) {}
