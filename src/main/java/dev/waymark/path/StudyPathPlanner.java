package dev.waymark.path;

import dev.waymark.path.StudyPath.Reason;
import dev.waymark.path.StudyPath.Step;
import dev.waymark.topology.Condensation;
import dev.waymark.topology.Digraph;
import dev.waymark.topology.KnowledgeGraph;
import dev.waymark.topology.Reachability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Plans study paths: a pure function of graph and request. The steps are the concepts that the targets reach along
 * prerequisite edges without passing a known one, so that taking any one away leaves a step or a target without something
 * that it requires.
 */
public final class StudyPathPlanner {

    private static final int RELATED_SHOWN = 3;

    private final StepOrder order;

    /** A planner that orders steps so. */
    public StudyPathPlanner(StepOrder order) {
        this.order = order;
    }

    /** The path for a request; targets and known concepts that the graph does not have are passed over. O(path + questions). */
    public StudyPath plan(KnowledgeGraph graph, PathRequest request) {
        Missing missing = missingWork(graph, request, Credit.WHOLE);
        return path(graph, missing, missing.work);
    }

    /** The concepts of which a path for the request consists, without order or reasons; for callers that only count. */
    public BitSet missing(KnowledgeGraph graph, PathRequest request) {
        Search search = new Search(graph, request);
        BitSet concepts = new BitSet(graph.conceptCount());
        search.missing.stream().forEach(c -> {
            for (int member : search.prerequisites.members(c)) {
                concepts.set(member);
            }
        });
        return concepts;
    }

    /** What a request comes to before anything is ordered or chosen. */
    record Missing(PathRequest request, Condensation prerequisites, BitSet known, Wanted wanted, MissingWork work) {}

    Missing missingWork(KnowledgeGraph graph, PathRequest request, Credit credit) {
        Search search = new Search(graph, request);
        MissingWork work = MissingWork.of(graph, search.prerequisites, search.missing, search.wanted, credit);
        return new Missing(request, search.prerequisites, search.known, search.wanted, work);
    }

    /** The path over all of the missing work, or over a part of it that can be done without the rest. */
    StudyPath path(KnowledgeGraph graph, Missing missing, MissingWork part) {
        int[] concepts = Arrays.stream(order.order(graph, missing.prerequisites, part))
                .flatMap(component -> Arrays.stream(missing.prerequisites.members(component)))
                .toArray();
        return path(graph, missing, concepts);
    }

    /** The path over these concepts in this order, in which every needed prerequisite is known or earlier. */
    StudyPath path(KnowledgeGraph graph, Missing missing, int[] concepts) {
        return new Assembly(
                        graph, missing.prerequisites, missing.known, missing.wanted, missing.request.includeHelpful())
                .assemble(concepts);
    }

    private static final class Search {
        private final Condensation prerequisites;
        private final BitSet known;
        private final Wanted wanted;
        private final BitSet missing;

        Search(KnowledgeGraph graph, PathRequest request) {
            this.prerequisites = request.includeHelpful() ? graph.allComponents() : graph.neededComponents();
            this.known = knownComponents(graph, prerequisites, request);
            this.wanted = Wanted.of(graph, request.targets());
            this.missing = Reachability.from(prerequisites.graph(), components(prerequisites, wanted), known);
        }
    }

    private static int[] components(Condensation prerequisites, Wanted wanted) {
        return wanted.concepts().stream()
                .map(prerequisites::componentOf)
                .distinct()
                .toArray();
    }

    /** A component is known if all of its members are: the members of a cycle are learned together. */
    private static BitSet knownComponents(KnowledgeGraph graph, Condensation prerequisites, PathRequest request) {
        int[] stated = request.known().stream()
                .mapToInt(graph::indexOf)
                .filter(index -> index >= 0)
                .toArray();
        if (request.assume() == Assumption.IMPLIED) {
            Condensation needed = graph.neededComponents();
            int[] starts = new int[stated.length];
            for (int i = 0; i < stated.length; i++) {
                starts[i] = needed.componentOf(stated[i]);
            }
            BitSet implied = Reachability.from(needed.graph(), starts);
            return complete(graph, prerequisites, concept -> implied.get(needed.componentOf(concept)));
        }
        BitSet exact = new BitSet(graph.conceptCount());
        for (int concept : stated) {
            exact.set(concept);
        }
        return complete(graph, prerequisites, exact::get);
    }

    private static BitSet complete(KnowledgeGraph graph, Condensation prerequisites, IntPredicate isKnown) {
        BitSet known = new BitSet(prerequisites.graph().size());
        known.set(0, prerequisites.graph().size());
        for (int concept = 0; concept < graph.conceptCount(); concept++) {
            if (!isKnown.test(concept)) {
                known.clear(prerequisites.componentOf(concept));
            }
        }
        return known;
    }

    /** Puts steps together: minutes, reasons, questions, neighbours. */
    private static final class Assembly {
        private final KnowledgeGraph graph;
        private final Condensation prerequisites;
        private final Digraph needed;
        private final Digraph helpful;
        private final boolean includeHelpful;
        private final Wanted wanted;
        private final BitSet done = new BitSet();
        private final BitSet onPath = new BitSet();
        /** How many of its core concepts each question still lacks. */
        private final int[] unmet;
        /** The questions that can be answered at the end. */
        private final BitSet leadsTo = new BitSet();

        Assembly(
                KnowledgeGraph graph,
                Condensation prerequisites,
                BitSet knownComponents,
                Wanted wanted,
                boolean includeHelpful) {
            this.graph = graph;
            this.prerequisites = prerequisites;
            this.needed = graph.needed();
            this.helpful = graph.helpful();
            this.includeHelpful = includeHelpful;
            this.wanted = wanted;
            this.unmet = new int[graph.questionCount()];
            for (int concept = 0; concept < graph.conceptCount(); concept++) {
                if (knownComponents.get(prerequisites.componentOf(concept))) {
                    done.set(concept);
                }
            }
        }

        StudyPath assemble(int[] concepts) {
            for (int concept : concepts) {
                onPath.set(concept);
            }
            countUnmet();
            List<Step> steps = new ArrayList<>();
            int minutes = 0;
            for (int concept : concepts) {
                minutes += graph.minutes(concept);
                steps.add(step(concept, prerequisites.members(prerequisites.componentOf(concept)), minutes));
            }
            List<Integer> questions = wanted.questions().stream()
                    .filter(question -> unmet[question] == 0)
                    .toList();
            return new StudyPath(steps, minutes, questions);
        }

        private Step step(int concept, int[] group, int runningMinutes) {
            Reason reason = reason(concept);
            done.set(concept);
            return new Step(
                    concept,
                    graph.minutes(concept),
                    runningMinutes,
                    reason,
                    group.length == 1 ? List.of() : others(group, concept),
                    answerable(concept),
                    related(concept));
        }

        private static List<Integer> others(int[] group, int concept) {
            List<Integer> others = new ArrayList<>();
            for (int member : group) {
                if (member != concept) {
                    others.add(member);
                }
            }
            return others;
        }

        /**
         * A target's own reason first, if the path leads to it; else the later step with the most direct claim: needed before
         * helpful, then by id; else a question of which the path answers a part.
         */
        private Reason reason(int concept) {
            List<Reason> own = wanted.reasons(concept);
            for (Reason reason : own) {
                if (!(reason instanceof Reason.AskedBy(int question)) || leadsTo.get(question)) {
                    return reason;
                }
            }
            int dependant = laterStep(needed, concept);
            if (dependant < 0 && includeHelpful) {
                dependant = laterStep(helpful, concept);
            }
            return dependant < 0 && !own.isEmpty() ? own.getFirst() : new Reason.RequiredBy(dependant);
        }

        private int laterStep(Digraph edges, int concept) {
            int earlier = -1;
            for (int place = edges.inBegin(concept); place < edges.inEnd(concept); place++) {
                int dependant = edges.tail(place);
                if (onPath.get(dependant) && dependant != concept) {
                    if (!done.get(dependant)) {
                        return dependant;
                    }
                    earlier = earlier < 0 ? dependant : earlier;
                }
            }
            return earlier;
        }

        private void countUnmet() {
            Digraph asks = graph.conceptQuestions();
            for (int question = 0; question < unmet.length; question++) {
                int vertex = graph.conceptCount() + question;
                leadsTo.set(question);
                for (int place = asks.inBegin(vertex); place < asks.inEnd(vertex); place++) {
                    int concept = asks.tail(place);
                    if (!done.get(concept)) {
                        unmet[question]++;
                        if (!onPath.get(concept)) {
                            leadsTo.clear(question);
                        }
                    }
                }
            }
        }

        private List<Integer> answerable(int concept) {
            Digraph asks = graph.conceptQuestions();
            List<Integer> questions = new ArrayList<>();
            for (int edge = asks.outBegin(concept); edge < asks.outEnd(concept); edge++) {
                int question = asks.head(edge) - graph.conceptCount();
                if (--unmet[question] == 0) {
                    questions.add(question);
                }
            }
            return questions;
        }

        private List<Integer> related(int concept) {
            BitSet neighbours = new BitSet(graph.conceptCount());
            Digraph related = graph.related();
            for (int edge = related.outBegin(concept); edge < related.outEnd(concept); edge++) {
                neighbours.set(related.head(edge));
            }
            for (int place = related.inBegin(concept); place < related.inEnd(concept); place++) {
                neighbours.set(related.tail(place));
            }
            List<Integer> shown = new ArrayList<>();
            for (int other = neighbours.nextSetBit(0);
                    other >= 0 && shown.size() < RELATED_SHOWN;
                    other = neighbours.nextSetBit(other + 1)) {
                if (!onPath.get(other) && !done.get(other)) {
                    shown.add(other);
                }
            }
            return shown;
        }
    }
}
