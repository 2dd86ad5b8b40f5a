package dev.waymark.topology;

import dev.waymark.concept.Topic;
import dev.waymark.concept.TopicId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks of the tree of topics. */
public final class TopicTree {

    private static final Comparator<Topic> SIBLINGS =
            Comparator.comparingInt(Topic::order).thenComparing(Topic::id);

    private TopicTree() {}

    /** All topics, parents before their children, siblings by order and then id; topics cut off from the top come last. */
    public static List<TopicId> inOrder(Collection<Topic> topics) {
        Set<TopicId> order = new LinkedHashSet<>();
        append(topics, null, order);
        topics.stream().sorted(SIBLINGS).map(Topic::id).forEach(order::add);
        return List.copyOf(order);
    }

    /** The topic and everything below it, in tree order. */
    public static List<TopicId> withDescendants(Collection<Topic> topics, TopicId root) {
        Set<TopicId> order = new LinkedHashSet<>();
        order.add(root);
        append(topics, root, order);
        return List.copyOf(order);
    }

    private static void append(Collection<Topic> topics, @Nullable TopicId parent, Set<TopicId> order) {
        List<Topic> children = new ArrayList<>(topics.stream()
                .filter(topic -> Objects.equals(topic.parent(), parent))
                .sorted(SIBLINGS)
                .toList());
        for (Topic child : children) {
            if (order.add(child.id())) {
                append(topics, child.id(), order);
            }
        }
    }
}
