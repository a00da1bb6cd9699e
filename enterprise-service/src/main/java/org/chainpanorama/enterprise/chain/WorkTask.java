package org.chainpanorama.enterprise.chain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;

/** A task of an annual work plan. */
@Entity
@IdClass(WorkTask.Key.class)
class WorkTask extends ChainPart {

    record Key(String chainCode, int planYear, String taskCode) {}

    @Id
    String chainCode;

    @Id
    int planYear;

    @Id
    String taskCode;

    String title;
    String owner;
    LocalDate dueOn;

    @Enumerated(STRING)
    Measure measure;

    String metricRef;
    String target;

    @Enumerated(STRING)
    TaskStatus status;

    LocalDate doneOn;

    protected WorkTask() {}

    WorkTask(Key key) {
        this.chainCode = key.chainCode();
        this.planYear = key.planYear();
        this.taskCode = key.taskCode();
    }

    void register(WorkTaskRegistration registration) {
        title = registration.title();
        owner = registration.owner();
        dueOn = registration.dueOn();
        measure = registration.measure();
        metricRef = registration.metricRef();
        target = registration.target();
        status = registration.status();
        doneOn = registration.doneOn();
    }
}
