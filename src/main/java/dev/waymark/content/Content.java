package dev.waymark.content;

import dev.waymark.topology.Digraph;
import dev.waymark.topology.DigraphBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All files of a content folder as the rules see them: parsed where they could be, but not yet trusted. */
public final class Content {

    private final List<ContentFile> files;
    private final Map<String, Malformed> malformed = new TreeMap<>();
    private final List<ContentDocument> documents = new ArrayList<>();
    private final Map<ContentKind, SortedSet<String>> ids = new HashMap<>();
    private final Map<ContentKind, Map<String, YamlNode>> moves = new HashMap<>();

    /** Where and why a file could not be parsed. */
    public record Malformed(int line, String text) {}

    /** Parses the files; what cannot be parsed is left to the rule on syntax. */
    public Content(List<ContentFile> files) {
        this.files = files.stream().sorted().toList();
        for (ContentKind kind : ContentKind.values()) {
            ids.put(kind, new TreeSet<>());
            moves.put(kind, new HashMap<>());
        }
        this.files.forEach(this::parse);
    }

    private void parse(ContentFile file) {
        for (ContentKind kind : ContentKind.values()) {
            kind.match(file.path()).ifPresent(path -> {
                if (!kind.isList()) {
                    ids(kind).add(path.group("id"));
                }
                try {
                    YamlNode root = YamlReader.read(file.text());
                    documents.add(new ContentDocument(kind, path.group("id"), path.group("folder"), file.path(), root));
                    if (kind == ContentKind.MOVE) {
                        root.items().forEach(this::addMove);
                    } else if (kind.isList()) {
                        root.items().forEach(item -> ids(kind).add(ContentDocument.idOf(item)));
                    }
                } catch (YamlReader.MalformedYaml e) {
                    malformed.put(file.path(), new Malformed(e.line(), String.valueOf(e.getMessage())));
                }
            });
        }
    }

    private void addMove(YamlNode move) {
        String kind = move.scalar("kind").map(YamlNode.Scalar::text).orElse("");
        String from = move.scalar("from").map(YamlNode.Scalar::text).orElse("");
        for (ContentKind known : ContentKind.values()) {
            if (known.term().equals(kind)) {
                moves.computeIfAbsent(known, none -> new HashMap<>()).put(from, move);
            }
        }
    }

    /** Every file, sorted by path. */
    public List<ContentFile> files() {
        return files;
    }

    /** Why files could not be parsed, by path. */
    public Map<String, Malformed> malformed() {
        return malformed;
    }

    /** The files that could be parsed, sorted by path. */
    public List<ContentDocument> documents() {
        return documents;
    }

    /** The files of one kind that could be parsed, sorted by path. */
    public List<ContentDocument> documents(ContentKind kind) {
        return documents.stream().filter(document -> document.kind() == kind).toList();
    }

    /** The ids of one kind, also of files that could not be parsed. */
    public SortedSet<String> ids(ContentKind kind) {
        return ids.getOrDefault(kind, new TreeSet<>());
    }

    /** Ids of one kind that are no longer used, with the entry that says where they went. */
    public Map<String, YamlNode> moves(ContentKind kind) {
        return moves.getOrDefault(kind, Map.of());
    }

    /** The concepts' ids in the order in which {@link #requirements} numbers them. */
    public List<String> conceptOrder() {
        return List.copyOf(ids(ContentKind.CONCEPT));
    }

    /** Concept to prerequisite, numbered by {@link #conceptOrder}; without edges to itself or to unknown concepts. */
    public Digraph requirements(boolean withHelpful) {
        List<String> order = conceptOrder();
        Map<String, Integer> index = new HashMap<>();
        order.forEach(id -> index.put(id, index.size()));
        DigraphBuilder edges = new DigraphBuilder(order.size());
        for (ContentDocument concept : documents(ContentKind.CONCEPT)) {
            for (YamlNode entry : concept.entries("requires")) {
                Integer tail = index.get(concept.id());
                Integer head = index.get(ContentDocument.idOf(entry));
                if (tail != null && head != null && !tail.equals(head) && (withHelpful || isNeeded(entry))) {
                    edges.add(tail, head);
                }
            }
        }
        return edges.build();
    }

    /** Whether an entry of {@code requires} cannot be done without. */
    public static boolean isNeeded(YamlNode requirement) {
        return requirement
                .scalar("strength")
                .map(YamlNode.Scalar::text)
                .orElse("")
                .equals("needed");
    }
}
