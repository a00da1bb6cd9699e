package org.chainpanorama.enterprise.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** The links of one chain as a graph from supplier to customer. */
final class LinkGraph {

    private final Map<String, List<String>> customers = new HashMap<>();

    LinkGraph(Collection<NodeLink> links) {
        links.forEach(link -> customers
                .computeIfAbsent(link.supplierNode, supplier -> new ArrayList<>())
                .add(link.customerNode));
    }

    /** The cycle that a further link would close, from its supplier round to its supplier; empty when it closes none. */
    List<String> cycleClosedBy(String supplier, String customer) {
        List<String> path = path(customer, supplier);
        if (path.isEmpty()) {
            return List.of();
        }
        List<String> cycle = new ArrayList<>(List.of(supplier));
        cycle.addAll(path);
        return cycle;
    }

    /** A shortest path, both ends included; empty when there is none. */
    private List<String> path(String from, String to) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> frontier = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, null);
        while (!frontier.isEmpty()) {
            String node = frontier.remove();
            if (node.equals(to)) {
                return trail(cameFrom, to);
            }
            for (String next : customers.getOrDefault(node, List.of())) {
                if (!cameFrom.containsKey(next)) {
                    cameFrom.put(next, node);
                    frontier.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> trail(Map<String, String> cameFrom, String end) {
        LinkedList<String> trail = new LinkedList<>();
        for (String node = end; node != null; node = cameFrom.get(node)) {
            trail.addFirst(node);
        }
        return trail;
    }
}
