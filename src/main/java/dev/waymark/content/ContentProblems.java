package dev.waymark.content;

import java.util.List;
import java.util.stream.Collectors;

/** Content that breaks rules, with all its problems. */
public final class ContentProblems extends RuntimeException {

    private static final int SHOWN = 200;

    private final transient List<Problem> problems;

    ContentProblems(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** Sorted by file and line, none twice, at least one. */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(List<Problem> problems) {
        String lines = problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        return "The content has %d problem%s:%n%s".formatted(problems.size(), problems.size() == 1 ? "" : "s", lines);
    }
}
