package org.chainpanorama.project.ticket;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What a company can ask for: the service menu 菜单式服务. */
@CodeList(name = "service-menu-item", zh = "服务菜单", en = "Service menu item")
public enum ServiceMenuItem implements Labelled {
    REGISTRATION("企业登记", "business registration"),
    FILING("项目备案代办", "filing on behalf"),
    PERMIT("施工报批代办", "permits on behalf"),
    SITE("场地对接", "site matching"),
    UTILITIES("水电气网接入", "utilities"),
    FINANCE("融资对接", "finance"),
    RECRUITMENT("用工招聘", "recruitment"),
    TALENT("人才政策", "talent policy"),
    POLICY("惠企政策兑现", "policy benefits"),
    ENVIRONMENT("环评辅导", "environmental advice"),
    OTHER("其他诉求", "other");

    private final Text label;

    ServiceMenuItem(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
