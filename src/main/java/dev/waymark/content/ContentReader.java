package dev.waymark.content;

import dev.waymark.concept.Catalogue;
import dev.waymark.content.rule.Rules;
import java.util.List;

/** From content files to a catalogue, through all rules. */
public final class ContentReader {

    private final List<Rule> rules;

    /** A reader that holds content against all rules. */
    public ContentReader() {
        this(Rules.ALL);
    }

    /** A reader that holds content against these rules only. */
    ContentReader(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Every problem of every file, sorted by file and line, none twice. */
    public List<Problem> check(List<ContentFile> files) {
        return check(new Content(files));
    }

    /**
     * The catalogue of files that break no rule.
     *
     * @throws ContentProblems if the content breaks a rule, with all problems
     */
    public Catalogue read(List<ContentFile> files) {
        Content content = new Content(files);
        List<Problem> problems = check(content);
        if (!problems.isEmpty()) {
            throw new ContentProblems(problems);
        }
        return CatalogueBuilder.of(content);
    }

    private List<Problem> check(Content content) {
        Problems problems = new Problems();
        rules.forEach(rule -> rule.check(content, problems));
        return problems.sorted();
    }
}
