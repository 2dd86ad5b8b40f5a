package dev.waymark.concept;

import java.net.URI;
import java.util.List;

/**
 * A work that teaches or proves concepts.
 *
 * @param authors in the order of the title page, at least one; an organisation where no person signs
 * @param year of first publication
 * @param minutes reading time of the whole, 5..6000
 */
public record Source(SourceId id, String title, List<String> authors, int year, Kind kind, URI url, int minutes) {

    /** Copies the list. */
    public Source {
        authors = List.copyOf(authors);
    }

    /** What sort of work it is. */
    public enum Kind implements Term {
        PAPER,
        BOOK,
        DOCS,
        CODE,
        COURSE,
        ARTICLE
    }
}
