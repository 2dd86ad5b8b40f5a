package dev.waymark.path.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.Language;
import dev.waymark.concept.QuestionId;
import dev.waymark.concept.SmallCatalogue;
import dev.waymark.path.Assumption;
import dev.waymark.path.FewTopicSwitches;
import dev.waymark.path.PathRequest;
import dev.waymark.path.StudyPathPlanner;
import dev.waymark.path.Target;
import dev.waymark.topology.KnowledgeGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Paths as Markdown, compared with files; {@code -Dgolden=write} writes them. */
class PathMarkdownTests {

    private static final Path GOLDEN = Path.of("src/test/resources/path");

    private static final KnowledgeGraph GRAPH = KnowledgeGraph.of(
            new SmallCatalogue()
                    .concept("vector")
                    .concept("general", "attention", 75, List.of("vector"), List.of(), List.of())
                    .concept("query", "key")
                    .concept("key", "query")
                    .concept("general", "rope", 25, List.of("attention", "query"), List.of("sinusoid"), List.of())
                    .concept("sinusoid")
                    .question("why-rope", "rope")
                    .build(),
            new GraphRevision(7, "abc123".repeat(10)));

    private static String markdown(Language language, Set<ConceptId> known) {
        List<Target> targets = List.of(
                new Target.QuestionTarget(new QuestionId("why-rope")),
                new Target.ConceptTarget(new ConceptId("vector")));
        PathRequest request = new PathRequest(targets, known, Assumption.IMPLIED, true);
        PathView view = new PathViews(GRAPH, language)
                .view(new StudyPathPlanner(new FewTopicSwitches()).plan(GRAPH, request), targets);
        return new PathMarkdown(language).write(view);
    }

    @ParameterizedTest
    @EnumSource
    void aPathIsAListToTickOff(Language language) throws IOException {
        String written = markdown(language, Set.of());
        Path file = GOLDEN.resolve("path." + language.tag() + ".md");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }

    @Test
    void whoKnowsEverythingIsToldSo() {
        assertThat(markdown(Language.ENGLISH, Set.of(new ConceptId("rope"), new ConceptId("sinusoid"))))
                .contains("Everything that this needs is known.")
                .doesNotContain("- [ ]");
    }
}
