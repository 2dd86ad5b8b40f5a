package dev.waymark.path.web;

import dev.waymark.concept.Citation;
import dev.waymark.concept.Concept;
import dev.waymark.concept.Language;
import dev.waymark.concept.Question;
import dev.waymark.concept.Requirement;
import dev.waymark.concept.Source;
import dev.waymark.path.StudyPath;
import dev.waymark.path.StudyPath.Reason;
import dev.waymark.path.StudyPath.Step;
import dev.waymark.path.Target;
import dev.waymark.path.web.PathView.Named;
import dev.waymark.path.web.PathView.ReadView;
import dev.waymark.path.web.PathView.ReasonView;
import dev.waymark.path.web.PathView.StepView;
import dev.waymark.topology.KnowledgeGraph;
import java.util.ArrayList;
import java.util.List;

/** Puts names and reasons of one language to the numbers of a study path. */
final class PathViews {

    private final KnowledgeGraph graph;
    private final Language language;

    PathViews(KnowledgeGraph graph, Language language) {
        this.graph = graph;
        this.language = language;
    }

    PathView view(StudyPath path, List<Target> targets) {
        List<StepView> steps = new ArrayList<>();
        for (Step step : path.steps()) {
            steps.add(step(steps.size() + 1, step));
        }
        return new PathView(
                graph.revision().tag(),
                targets.stream().map(this::target).toList(),
                path.minutes(),
                steps,
                path.questionsReached().stream().map(this::question).toList());
    }

    private StepView step(int position, Step step) {
        Concept concept = graph.concept(step.concept());
        return new StepView(
                position,
                concept.id().value(),
                concept.name().in(language),
                concept.topic().value(),
                concept.level(),
                concept.summary().in(language),
                step.minutes(),
                step.runningMinutes(),
                reason(step),
                step.together().stream().map(this::concept).toList(),
                step.answerable().stream().map(this::question).toList(),
                step.related().stream().map(this::concept).toList(),
                concept.sources().stream().map(this::read).toList());
    }

    private ReasonView reason(Step step) {
        return switch (step.reason()) {
            case Reason.AskedBy(int question) -> new ReasonView("asked-by", question(question), null, null);
            case Reason.Wanted(Target target) -> new ReasonView("wanted", target(target), null, null);
            case Reason.RequiredBy(int concept) -> {
                Requirement edge = graph.requirement(concept, step.concept());
                yield new ReasonView(
                        "required-by",
                        concept(concept),
                        edge == null ? null : edge.strength().term(),
                        edge == null ? null : edge.why().in(language));
            }
        };
    }

    private Named target(Target target) {
        return switch (target) {
            case Target.ConceptTarget t -> concept(graph.indexOf(t.id()));
            case Target.QuestionTarget t -> question(graph.indexOf(t.id()));
            case Target.TopicTarget t -> {
                var topic = graph.catalogue().topics().get(t.id());
                yield new Named(
                        "topic",
                        t.id().value(),
                        topic == null ? "" : topic.name().in(language));
            }
            case Target.TrackTarget t -> {
                var track = graph.catalogue().tracks().get(t.id());
                yield new Named(
                        "track",
                        t.id().value(),
                        track == null ? "" : track.name().in(language));
            }
        };
    }

    Named concept(int index) {
        Concept concept = graph.concept(index);
        return new Named("concept", concept.id().value(), concept.name().in(language));
    }

    Named question(int index) {
        Question question = graph.question(index);
        return new Named("question", question.id().value(), question.text().in(language));
    }

    private ReadView read(Citation citation) {
        Source source = graph.catalogue().sources().get(citation.id());
        return source == null
                ? new ReadView(citation.id().value(), "", "", 0, citation.at(language), 0)
                : new ReadView(
                        source.id().value(),
                        source.title(),
                        source.url().toString(),
                        source.year(),
                        citation.at(language),
                        source.minutes());
    }
}
