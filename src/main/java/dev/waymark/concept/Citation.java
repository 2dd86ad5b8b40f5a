package dev.waymark.concept;

/**
 * A place in a source.
 *
 * @param at for example {@code section 2}; empty for the whole source
 */
public record Citation(SourceId id, String at) {}
