package org.chainpanorama.enterprise.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.enterprise.chain.NodeView;

/** What the positions of one enterprise must satisfy together. Sums can only rise on a first day, so those days are looked at. */
final class PositionRules {

    private final List<PositionRegistration> positions;
    private final Map<String, NodeView> nodes;
    private final List<InputError> faults = new ArrayList<>();

    private PositionRules(List<PositionRegistration> positions, Map<String, NodeView> nodes) {
        this.positions = positions;
        this.nodes = nodes;
    }

    /**
     * Faults with pointers relative to the record that holds the list.
     *
     * @param nodes catalogue by {@code chain/node}
     */
    static List<InputError> faults(List<PositionRegistration> positions, Map<String, NodeView> nodes) {
        PositionRules rules = new PositionRules(positions, nodes);
        for (int i = 0; i < positions.size(); i++) {
            rules.checkAlone(i, positions.get(i));
        }
        if (rules.faults.isEmpty()) {
            rules.checkTogether();
        }
        return rules.faults;
    }

    /** The chains that lists of positions name; a list may be missing, and a position name none. */
    static Set<String> chainsOf(Stream<List<PositionRegistration>> lists) {
        return lists.filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(position -> position != null && position.chainCode() != null)
                .map(PositionRegistration::chainCode)
                .collect(Collectors.toSet());
    }

    private void checkAlone(int index, PositionRegistration position) {
        String pointer = "/positions/" + index;
        NodeView node = nodes.get(position.address());
        if (node == null) {
            fault(pointer + "/nodeCode", "unknown-node", "产业链没有该环节", "The chain has no such node");
        } else if (node.retiredOn() != null && !position.validFrom().isBefore(node.retiredOn())) {
            fault(pointer + "/nodeCode", "retired-node", "该环节已停用", "The node is retired");
        }
        if (position.validTo() != null && position.validTo().isBefore(position.validFrom())) {
            fault(pointer + "/validTo", "before-valid-from", "早于起始日期", "It is before validFrom");
        }
    }

    private void checkTogether() {
        for (int i = 0; i < positions.size(); i++) {
            LocalDate day = positions.get(i).validFrom();
            List<ChainPosition> standing = positions.stream()
                    .map(PositionRegistration::position)
                    .filter(position -> position.isValidOn(day))
                    .toList();
            BigDecimal shares =
                    standing.stream().map(ChainPosition::revenueShare).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (shares.compareTo(BigDecimal.ONE) > 0) {
                fault(
                        "/positions/" + i + "/revenueShare",
                        "share-sum",
                        "当日营收占比之和 " + shares + " 超过 1",
                        "On its first day the shares add up to " + shares + ", more than 1");
            }
            if (standing.stream().filter(ChainPosition::primaryNode).count() > 1) {
                fault(
                        "/positions/" + i + "/primary",
                        "second-primary",
                        "当日已有主环节",
                        "Another position is primary on that day");
            }
            Set<String> taken = new HashSet<>();
            if (!standing.stream().allMatch(position -> taken.add(position.chainCode() + "/" + position.nodeCode()))) {
                fault("/positions/" + i + "/nodeCode", "node-twice", "当日环节重复", "The node is taken twice on that day");
            }
        }
    }

    private void fault(String pointer, String code, String zh, String en) {
        faults.add(InputError.body(pointer, code, Text.of(zh, en)));
    }
}
