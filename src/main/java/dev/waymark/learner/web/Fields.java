package dev.waymark.learner.web;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.Familiarity;
import dev.waymark.concept.InvalidId;
import dev.waymark.concept.Term;
import dev.waymark.store.InvalidParameter;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single values of a request; what is wrong with one names its place, such as {@code changes[0].state}. */
final class Fields {

    private static final List<String> STATES =
            Arrays.stream(Familiarity.values()).map(Term::term).toList();
    private static final Pattern TAG = Pattern.compile("\"(?<version>\\d{1,18})(-[^\"]*)?\"");

    private Fields() {}

    /** @throws InvalidParameter if it is missing */
    static <T> T required(String field, @Nullable T value, String advice) {
        if (value == null) {
            throw new InvalidParameter(field, "", "required", List.of(), field, advice);
        }
        return value;
    }

    /** @throws InvalidParameter if it is no state */
    static Familiarity state(String field, @Nullable String value) {
        String said = required(field, value, String.join(", ", STATES));
        if (!STATES.contains(said)) {
            throw new InvalidParameter(field, said, "one-of", STATES, field, said, String.join(", ", STATES));
        }
        return Term.of(Familiarity.class, said);
    }

    /** @throws InvalidParameter if it cannot be an id */
    static ConceptId concept(String field, @Nullable String value) {
        String said = required(field, value, "");
        try {
            return new ConceptId(said);
        } catch (InvalidId e) {
            List<String> suggestions = e.suggestion().isEmpty() ? List.of() : List.of(e.suggestion());
            throw new InvalidParameter(field, said, "id-spelling", suggestions, field, e.value());
        }
    }

    /** @throws InvalidParameter if there are more */
    static void atMost(String field, int size, int most) {
        if (size > most) {
            throw new InvalidParameter(field, size + " entries", "too-many", List.of(), field, size, most);
        }
    }

    /**
     * The version of an {@code If-Match} header; empty if it asks for none.
     *
     * @throws InvalidParameter if it is no tag of ours
     */
    static OptionalLong version(String ifMatch) {
        if (ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return OptionalLong.empty();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new InvalidParameter("If-Match", ifMatch, "entity-tag", List.of(), "If-Match", ifMatch);
        }
        return OptionalLong.of(Long.parseLong(tag.group("version")));
    }
}
