package dev.waymark.concept;

/**
 * A place in a source.
 *
 * @param at for example {@code section 2}; empty for the whole source
 */
public record Citation(SourceId id, String at) {

    /** The place as readers of a language say it: {@code section 2}, {@code 第 2 節}. */
    public String at(Language language) {
        return language == Language.TRADITIONAL_CHINESE ? ChinesePlaces.say(at) : at;
    }
}
