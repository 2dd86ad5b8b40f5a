package dev.waymark.learner.web;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Familiarity;
import dev.waymark.concept.Term;
import dev.waymark.learner.LearnerFile;
import dev.waymark.learner.LearnerFileBuilder;
import dev.waymark.store.InvalidParameter;
import dev.waymark.store.LearnerRecord;
import dev.waymark.topology.KnowledgeGraph;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a file's JSON to records. */
final class FileReader {

    static final int MAX_ENTRIES = 10_000;

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    private final KnowledgeGraph graph;
    private final Instant now;

    FileReader(KnowledgeGraph graph, Instant now) {
        this.graph = graph;
        this.now = now;
    }

    /** @throws InvalidParameter if it is another kind of file, a newer one, too long, or has a value that cannot be read */
    LearnerFile read(FileShape file) {
        expect("format", file.format() == null ? "" : file.format(), FileShape.FORMAT);
        expect("version", file.version() == null ? "" : file.version().toString(), "" + FileShape.VERSION);
        List<FileShape.State> states = Fields.required("states", file.states(), "");
        Fields.atMost("states", states.size(), MAX_ENTRIES);
        LearnerFileBuilder records = new LearnerFileBuilder(graph, now);
        for (int i = 0; i < states.size(); i++) {
            String field = "states[%d]".formatted(i);
            FileShape.State entry = Fields.required(field, states.get(i), "");
            ConceptId concept = Fields.concept(field + ".concept", entry.concept());
            Familiarity state = Fields.state(field + ".state", entry.state());
            records.add(concept, new LearnerRecord(state, since(field + ".since", entry.since())));
        }
        return records.build();
    }

    private static void expect(String field, String value, String expected) {
        if (!value.equals(expected)) {
            throw new InvalidParameter(field, value, "learner-file", List.of(expected), field, value, expected);
        }
    }

    private Instant since(String field, @Nullable String value) {
        if (value == null) {
            return now;
        }
        try {
            Instant since = OffsetDateTime.parse(value).toInstant().truncatedTo(ChronoUnit.MILLIS);
            return since.isBefore(EARLIEST) ? EARLIEST : since;
        } catch (DateTimeParseException e) {
            throw new InvalidParameter(field, value, "instant", List.of(), field, value, now.toString());
        }
    }

    /** @throws InvalidParameter if it is no mode */
    static LearnerFile.Mode mode(String value) {
        List<String> modes =
                Arrays.stream(LearnerFile.Mode.values()).map(Term::term).toList();
        if (!modes.contains(value)) {
            throw new InvalidParameter("mode", value, "one-of", modes, "mode", value, String.join(", ", modes));
        }
        return Term.of(LearnerFile.Mode.class, value);
    }
}
