package dev.waymark.content.rule;

import dev.waymark.content.Rule;
import java.util.List;

/** All rules, by number. {@code graph/README.md} lists them for authors. */
public final class Rules {

    /** In the order of their numbers. */
    public static final List<Rule> ALL = List.of(
            new WellFormed(),
            new KnownPlace(),
            new UniqueIds(),
            new NoDuplicateKeys(),
            new KnownKeys(),
            new RightShape(),
            new Lengths(),
            new NumbersInRange(),
            new KnownTerms(),
            new BothLanguages(),
            new ReferencesExist(),
            new NoMovedReferences(),
            new NoSelfEdges(),
            new NoDuplicateEdges(),
            new NoNeededCycle(),
            new NoHelpfulCycle(),
            new NoImpliedEdges(),
            new SourceAndCheck(),
            new SourcesAreUsed(),
            new CoreKeyPoint(),
            new NamesAreUnique(),
            new ReachedFromQuestions(),
            new LevelsRise(),
            new TopicsAreATree(),
            new WebAddresses(),
            new TraditionalCharacters());

    private Rules() {}
}
