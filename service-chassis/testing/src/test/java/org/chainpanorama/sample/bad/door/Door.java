package org.chainpanorama.sample.bad.door;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Door {

    @Id
    public String code;
}
