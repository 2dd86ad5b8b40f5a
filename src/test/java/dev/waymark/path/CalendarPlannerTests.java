package dev.waymark.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.concept.ConceptId;
import dev.waymark.concept.GraphRevision;
import dev.waymark.concept.QuestionId;
import dev.waymark.concept.Requirement;
import dev.waymark.concept.SmallCatalogue;
import dev.waymark.path.schedule.ReviewPolicy;
import dev.waymark.path.schedule.Schedule;
import dev.waymark.path.schedule.Schedule.Session.Study;
import dev.waymark.path.schedule.SchedulePlanner;
import dev.waymark.path.schedule.StudyCalendar;
import dev.waymark.topology.KnowledgeGraph;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarPlannerTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final CalendarPlanner planner = new CalendarPlanner(new BudgetPlanner());

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** A random graph, half of them with cycles, some targets, and a calendar that is often too short. */
    private record Case(KnowledgeGraph graph, CalendarRequest request) {
        static Case of(long seed) {
            Random random = new Random(seed);
            int size = 3 + random.nextInt(20);
            SmallCatalogue catalogue = new SmallCatalogue();
            for (int i = 0; i < size; i++) {
                Set<String> needs = new TreeSet<>();
                Set<String> helps = new TreeSet<>();
                int limit = seed % 2 == 0 ? size : i;
                for (int k = 0; k < limit; k++) {
                    if (k != i && random.nextDouble() < 1.2 / limit) {
                        (random.nextInt(4) == 0 ? helps : needs).add("c%02d".formatted(k));
                    }
                }
                catalogue.concept(
                        "general",
                        "c%02d".formatted(i),
                        10 + 5 * random.nextInt(16),
                        List.copyOf(needs),
                        List.copyOf(helps),
                        List.of());
            }
            List<Target> targets = new ArrayList<>();
            for (int q = 0; q < 6; q++) {
                catalogue.question("q" + q, "c%02d".formatted(random.nextInt(size)));
                targets.add(new Target.QuestionTarget(new QuestionId("q" + q)));
            }
            Map<DayOfWeek, Integer> week = new TreeMap<>();
            Arrays.stream(DayOfWeek.values()).forEach(day -> week.put(day, 15 * random.nextInt(8)));
            StudyCalendar calendar =
                    new StudyCalendar(MONDAY, MONDAY.plusDays(random.nextInt(16)), week, Set.of(), OptionalInt.empty());
            return new Case(
                    KnowledgeGraph.of(catalogue.build(), GraphRevision.NONE),
                    new CalendarRequest(
                            new PathRequest(targets, Set.of(), Assumption.IMPLIED, random.nextBoolean()),
                            random.nextBoolean() ? Credit.WHOLE : Credit.BY_KEY_POINT,
                            calendar,
                            ReviewPolicy.DEFAULT));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatAStepMakesAnswerableHasAllItsConceptsOnThatDayOrEarlier(long seed) {
        Case random = Case.of(seed);
        CalendarPlan plan = planner.plan(random.graph, random.request);
        List<StudyPath.Step> steps = plan.plan().path().steps();
        Set<Integer> finished = new HashSet<>();
        int number = 0;
        for (Schedule.Day day : plan.schedule().days()) {
            for (Schedule.Session session : day.sessions()) {
                if (session instanceof Study study && study.part() == study.parts()) {
                    assertThat(study.lesson()).isEqualTo(number++);
                    StudyPath.Step step = steps.get(study.lesson());
                    finished.add(step.concept());
                    for (int question : step.answerable()) {
                        for (int core : random.graph.coreConcepts(question)) {
                            assertThat(finished).contains(core);
                        }
                    }
                }
            }
        }
        assertThat(number).isEqualTo(steps.size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noStepIsThereForAQuestionThatThePlanLeavesOut(long seed) {
        Case random = Case.of(seed);
        if (random.request.credit() == Credit.BY_KEY_POINT) {
            return;
        }
        BudgetPlan plan = planner.plan(random.graph, random.request).plan();
        Set<Integer> reached = new HashSet<>(plan.path().questionsReached());
        for (StudyPath.Step step : plan.path().steps()) {
            if (step.reason() instanceof StudyPath.Reason.AskedBy(int question)) {
                assertThat(reached).contains(question);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyStepOfThePlanIsOnTheDaysAfterItsPrerequisites(long seed) {
        Case random = Case.of(seed);
        CalendarPlan plan = planner.plan(random.graph, random.request);
        assertThat(plan.schedule().fits()).isTrue();
        Map<Integer, Integer> minutes = new TreeMap<>();
        Set<ConceptId> done = new HashSet<>();
        Map<ConceptId, Set<ConceptId>> begun = new TreeMap<>();
        for (Schedule.Day day : plan.schedule().days()) {
            for (Schedule.Session session : day.sessions()) {
                if (session instanceof Study study) {
                    int concept = plan.plan().path().steps().get(study.lesson()).concept();
                    ConceptId id = random.graph.concept(concept).id();
                    begun.putIfAbsent(id, Set.copyOf(done));
                    minutes.merge(concept, study.minutes(), Integer::sum);
                    if (study.part() == study.parts()) {
                        done.add(id);
                    }
                }
            }
        }
        for (StudyPath.Step step : plan.plan().path().steps()) {
            assertThat(minutes.get(step.concept())).isEqualTo(step.minutes());
            ConceptId id = random.graph.concept(step.concept()).id();
            Set<ConceptId> ready = new HashSet<>(begun.getOrDefault(id, Set.of()));
            step.together()
                    .forEach(other -> ready.add(random.graph.concept(other).id()));
            for (Requirement edge : StudyPathReference.requirements(
                    random.graph, id, random.request.path().includeHelpful())) {
                assertThat(ready).as("%s needs %s", id, edge.id()).contains(edge.id());
            }
        }
        assertThat(minutes).hasSameSizeAs(plan.plan().path().steps());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameRequestGivesTheSamePlan(long seed) {
        Case random = Case.of(seed);
        assertThat(planner.plan(random.graph, random.request).plan())
                .isEqualTo(planner.plan(random.graph, random.request).plan());
    }

    /** The slow reference tries every number of minutes, the largest first. */
    @Test
    void halvingFindsTheLargestPlanThatFitsInNearlyAllCases() {
        BudgetPlanner budgets = new BudgetPlanner();
        SchedulePlanner schedules = new SchedulePlanner();
        int same = 0;
        for (long seed = 0; seed < 200; seed++) {
            Case random = Case.of(seed);
            CalendarRequest request = random.request;
            double found = planner.plan(random.graph, request).plan().value();
            double best = 0;
            for (int minutes = request.calendar().totalNewMinutes(); minutes >= 0; minutes -= 5) {
                BudgetPlan plan =
                        budgets.plan(random.graph, new BudgetRequest(request.path(), minutes, request.credit()));
                if (schedules
                        .plan(
                                Lessons.of(
                                        random.graph,
                                        plan.path(),
                                        request.path().includeHelpful()),
                                request.calendar(),
                                request.reviews())
                        .fits()) {
                    best = plan.value();
                    break;
                }
            }
            assertThat(found).as("seed %d", seed).isLessThanOrEqualTo(best);
            same += found == best ? 1 : 0;
        }
        assertThat(same).isGreaterThanOrEqualTo(190);
    }

    @Test
    void aCalendarWithTimeForEverythingHoldsEverything() {
        KnowledgeGraph graph = KnowledgeGraph.of(
                new SmallCatalogue().concept("vector").concept("rope", "vector").build(), GraphRevision.NONE);
        StudyCalendar calendar = new StudyCalendar(
                MONDAY, MONDAY.plusDays(7), Map.of(DayOfWeek.MONDAY, 60), Set.of(), OptionalInt.empty());
        CalendarPlan plan = planner.plan(
                graph,
                new CalendarRequest(
                        new PathRequest(
                                List.of(new Target.ConceptTarget(new ConceptId("rope"))),
                                Set.of(),
                                Assumption.IMPLIED,
                                false),
                        Credit.WHOLE,
                        calendar,
                        ReviewPolicy.DEFAULT));
        assertThat(plan.plan().cut()).isEmpty();
        assertThat(plan.schedule().days()).hasSize(2);
        assertThat(plan.schedule().days().getFirst().newMinutes()).isEqualTo(20);
        assertThat(plan.schedule().days().getLast().reviewMinutes()).isPositive();
    }
}
