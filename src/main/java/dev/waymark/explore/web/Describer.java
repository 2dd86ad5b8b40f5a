package dev.waymark.explore.web;

import dev.waymark.concept.Category;
import dev.waymark.concept.Citation;
import dev.waymark.concept.Concept;
import dev.waymark.concept.ConceptId;
import dev.waymark.concept.KeyPoint;
import dev.waymark.concept.Language;
import dev.waymark.concept.Question;
import dev.waymark.concept.Relation;
import dev.waymark.concept.Requirement;
import dev.waymark.concept.Source;
import dev.waymark.concept.Text;
import dev.waymark.concept.Topic;
import dev.waymark.concept.TopicId;
import dev.waymark.explore.Neighbourhood;
import dev.waymark.explore.web.Views.ConceptDetail;
import dev.waymark.explore.web.Views.ConceptRow;
import dev.waymark.explore.web.Views.Named;
import dev.waymark.explore.web.Views.QuestionDetail;
import dev.waymark.explore.web.Views.QuestionRow;
import dev.waymark.explore.web.Views.QuestionUse;
import dev.waymark.explore.web.Views.RelationView;
import dev.waymark.explore.web.Views.RequirementView;
import dev.waymark.topology.Digraph;
import dev.waymark.topology.KnowledgeGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Describes concepts and questions of one graph in one language. */
final class Describer {

    private final KnowledgeGraph graph;
    private final Language language;

    Describer(KnowledgeGraph graph, Language language) {
        this.graph = graph;
        this.language = language;
    }

    String say(Text text) {
        return text.in(language);
    }

    ConceptRow row(Concept concept) {
        return new ConceptRow(
                concept.id().value(),
                say(concept.name()),
                topic(concept.topic()),
                concept.kind().term(),
                concept.level(),
                concept.minutes(),
                say(concept.summary()));
    }

    Named named(Concept concept) {
        return new Named(concept.id().value(), say(concept.name()));
    }

    Named named(Question question) {
        return new Named(question.id().value(), say(question.text()));
    }

    Named named(ConceptId id) {
        Concept concept = graph.catalogue().concepts().get(id);
        return concept == null ? new Named(id.value(), id.value()) : named(concept);
    }

    private Named topic(TopicId id) {
        Topic topic = graph.catalogue().topics().get(id);
        return new Named(id.value(), topic == null ? id.value() : say(topic.name()));
    }

    private Named category(Question question) {
        Category category = graph.catalogue().categories().get(question.category());
        return new Named(
                question.category().value(),
                category == null ? question.category().value() : say(category.name()));
    }

    private static Map<String, String> bothLanguages(Text text) {
        return Map.of(
                Language.ENGLISH.tag(), text.en(),
                Language.TRADITIONAL_CHINESE.tag(), text.zhHant());
    }

    ConceptDetail detail(int index) {
        Concept concept = graph.concept(index);
        Neighbourhood around = new Neighbourhood(graph);
        List<List<Integer>> below = around.prerequisites(index);
        return new ConceptDetail(
                concept.id().value(),
                say(concept.name()),
                bothLanguages(concept.name()),
                Map.of(
                        Language.ENGLISH.tag(), concept.aliases().en(),
                        Language.TRADITIONAL_CHINESE.tag(), concept.aliases().zhHant()),
                topic(concept.topic()),
                concept.kind().term(),
                concept.level(),
                concept.minutes(),
                say(concept.summary()),
                concept.requires().stream()
                        .flatMap(edge -> Stream.ofNullable(
                                        graph.catalogue().concepts().get(edge.id()))
                                .map(other -> requirement(other, edge)))
                        .toList(),
                requiredBy(index),
                related(index),
                concept.sources().stream().flatMap(this::citation).toList(),
                concept.checks().stream()
                        .map(check -> new Views.CheckView(say(check.ask()), say(check.answer())))
                        .toList(),
                questions(concept.id()),
                below.stream().mapToInt(List::size).sum(),
                below.stream().flatMap(List::stream).mapToInt(graph::minutes).sum(),
                around.unlocks(index).stream().mapToInt(List::size).sum());
    }

    private RequirementView requirement(Concept other, Requirement edge) {
        return new RequirementView(
                other.id().value(),
                say(other.name()),
                edge.strength().term(),
                say(edge.why()),
                other.level(),
                other.minutes());
    }

    private List<RequirementView> requiredBy(int index) {
        List<RequirementView> views = new ArrayList<>();
        for (Digraph edges : List.of(graph.needed(), graph.helpful())) {
            for (int dependant : edges.predecessors(index)) {
                Requirement edge = graph.requirement(dependant, index);
                if (edge != null) {
                    views.add(requirement(graph.concept(dependant), edge));
                }
            }
        }
        return views;
    }

    private List<RelationView> related(int index) {
        List<RelationView> views = new ArrayList<>();
        Concept concept = graph.concept(index);
        for (Relation relation : concept.related()) {
            views.add(relation(named(relation.id()), relation, "out"));
        }
        for (int tail : graph.related().predecessors(index)) {
            Concept other = graph.concept(tail);
            other.related().stream()
                    .filter(relation -> relation.id().equals(concept.id()))
                    .forEach(relation -> views.add(relation(named(other), relation, "in")));
        }
        return views;
    }

    private RelationView relation(Named other, Relation relation, String direction) {
        return new RelationView(other.id(), other.name(), relation.as().term(), direction, say(relation.why()));
    }

    private Stream<Views.CitationView> citation(Citation citation) {
        Source source = graph.catalogue().sources().get(citation.id());
        if (source == null) {
            return Stream.empty();
        }
        return Stream.of(new Views.CitationView(
                source.id().value(),
                source.title(),
                source.authors(),
                source.year(),
                source.kind().term(),
                source.url().toString(),
                citation.at(language),
                source.minutes()));
    }

    private List<QuestionUse> questions(ConceptId id) {
        List<QuestionUse> uses = new ArrayList<>();
        for (Question question : graph.catalogue().questions().values()) {
            boolean named = question.keyPoints().stream()
                    .anyMatch(point -> point.concepts().contains(id));
            if (named) {
                boolean core = question.coreConcepts().contains(id);
                KeyPoint.Role role = core ? KeyPoint.Role.CORE : KeyPoint.Role.BONUS;
                uses.add(new QuestionUse(question.id().value(), say(question.text()), role.term()));
            }
        }
        return uses;
    }

    QuestionRow row(Question question) {
        return new QuestionRow(
                question.id().value(),
                say(question.text()),
                category(question),
                question.format().term(),
                question.level(),
                question.coreConcepts().stream().map(ConceptId::value).toList());
    }

    QuestionDetail detail(Question question) {
        return new QuestionDetail(
                question.id().value(),
                say(question.text()),
                bothLanguages(question.text()),
                category(question),
                question.format().term(),
                question.level(),
                question.keyPoints().stream()
                        .map(point -> new Views.KeyPointView(
                                point.role().term(),
                                point.weight(),
                                say(point.say()),
                                point.concepts().stream().map(this::named).toList()))
                        .toList(),
                question.followUps().stream().map(this::say).toList(),
                graph.catalogue().tracks().values().stream()
                        .filter(track -> track.questions().stream()
                                .anyMatch(entry -> entry.id().equals(question.id())))
                        .map(track -> new Named(track.id().value(), say(track.name())))
                        .toList());
    }
}
