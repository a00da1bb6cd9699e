package org.chainpanorama.local.demo;

import java.util.stream.Stream;

/** The project owner's demo data: projects, groups, approvals, milestones. */
final class ProjectDemo implements DemoSource {

    @Override
    public String title() {
        return "projects 项目";
    }

    @Override
    public Stream<DemoRequest> requests() {
        return Stream.empty();
    }
}
