package dev.waymark.content;

/** A promise that all content keeps. One class, one number, one line of documentation, one folder of golden files. */
public interface Rule {

    /** {@code W} and two digits; never used again for another rule. */
    String number();

    /** The rule in one sentence, for authors. */
    String sentence();

    /** Reports every place where the content breaks the rule. */
    void check(Content content, Problems problems);
}
