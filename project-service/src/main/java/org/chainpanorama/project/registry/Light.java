package org.chainpanorama.project.registry;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** How a project stands against its plan 红黄绿灯. */
@CodeList(name = "project-light", zh = "项目亮灯", en = "Project light", source = "银川市重点项目红黄绿灯管理 2025")
public enum Light implements Labelled {
    GREEN("绿灯", "green"),
    YELLOW("黄灯", "yellow"),
    RED("红灯", "red");

    private final Text label;

    Light(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
