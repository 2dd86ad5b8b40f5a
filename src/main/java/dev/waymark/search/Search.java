package dev.waymark.search;

import dev.waymark.concept.Language;
import dev.waymark.concept.Term;
import dev.waymark.store.DatabaseUnavailable;
import dev.waymark.store.FullText;
import dev.waymark.store.Snapshots;
import dev.waymark.topology.KnowledgeGraph;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One ranked list out of names and prose. A match of a name counts from 0.1 to 0.9, the same name 1.5; prose adds up to 0.35, in proportion to
 * the best match of its language, so that it ranks what no name matches and settles what names leave open. Equal scores
 * rank by kind and id.
 */
@Component
public final class Search {

    private static final Logger log = LoggerFactory.getLogger(Search.class);
    private static final int PROSE_HITS = 50;
    private static final double PROSE_WORTH = 0.35;

    private final Snapshots snapshots;
    private final FullText fullText;
    private volatile Indexed indexed;

    Search(Snapshots snapshots, FullText fullText) {
        this.snapshots = snapshots;
        this.fullText = fullText;
        this.indexed = new Indexed(KnowledgeGraph.EMPTY, new NameIndex(KnowledgeGraph.EMPTY.catalogue()));
    }

    /** A name index with the graph that it was made of. */
    private record Indexed(KnowledgeGraph graph, NameIndex names) {}

    /** Something that was found. */
    public record Hit(Thing thing, double score) {}

    /**
     * What was found.
     *
     * @param hits best first
     * @param complete false if the database did not answer and only names were searched
     */
    public record Result(KnowledgeGraph graph, List<Hit> hits, boolean complete) {}

    /** Looks for words in both languages; at most {@code limit} hits. */
    public Result find(String words, int limit) {
        Indexed index = current();
        Map<Thing, Double> scores = new HashMap<>(index.names.find(words));
        boolean complete = addProse(words, index.graph, scores);
        List<Hit> hits = scores.entrySet().stream()
                .map(entry -> new Hit(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::thing))
                .limit(limit)
                .toList();
        return new Result(index.graph, hits, complete);
    }

    private boolean addProse(String words, KnowledgeGraph graph, Map<Thing, Double> scores) {
        if (!snapshots.isDatabaseReachable()) {
            return false;
        }
        try {
            boolean han = words.codePoints().anyMatch(Character::isIdeographic);
            Language language = han ? Language.TRADITIONAL_CHINESE : Language.ENGLISH;
            double best = 0;
            for (FullText.Hit hit : fullText.search(words, language, PROSE_HITS)) {
                best = Math.max(best, hit.score());
                Thing thing = new Thing(Term.of(Thing.Kind.class, hit.label().toLowerCase(Locale.ROOT)), hit.id());
                scores.merge(thing, PROSE_WORTH * hit.score() / best, Double::sum);
            }
            return true;
        } catch (DatabaseUnavailable e) {
            log.debug("Only names were searched in {}.", graph.revision().tag(), e);
            return false;
        }
    }

    private Indexed current() {
        KnowledgeGraph graph = snapshots.current();
        Indexed present = indexed;
        if (present.graph != graph) {
            present = new Indexed(graph, new NameIndex(graph.catalogue()));
            indexed = present;
        }
        return present;
    }
}
