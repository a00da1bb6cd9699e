package org.chainpanorama.sample.good.door;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Door {

    @Id
    String code;

    private boolean open;

    void open() {
        open = true;
    }

    boolean isOpen() {
        return open;
    }
}
