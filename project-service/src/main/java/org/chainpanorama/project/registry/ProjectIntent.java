package org.chainpanorama.project.registry;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What a project does for its node of the chain 强链、补链、延链. */
@CodeList(name = "project-intent", zh = "强链补链延链", en = "Intent of a project on a node")
public enum ProjectIntent implements Labelled {
    STRENGTHEN("强链", "strengthen"),
    SUPPLEMENT("补链", "supplement"),
    EXTEND("延链", "extend");

    private final Text label;

    ProjectIntent(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
