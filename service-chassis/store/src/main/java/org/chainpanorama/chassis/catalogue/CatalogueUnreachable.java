package org.chainpanorama.chassis.catalogue;

/** The owner of the catalogue did not answer, or not in a way that can be read. */
class CatalogueUnreachable extends Exception {

    CatalogueUnreachable(String message) {
        super(message);
    }

    CatalogueUnreachable(Throwable cause) {
        super(cause);
    }
}
