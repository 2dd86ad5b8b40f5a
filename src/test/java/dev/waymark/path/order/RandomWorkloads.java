package dev.waymark.path.order;

import dev.waymark.path.order.Workload.Goal;
import dev.waymark.topology.DigraphBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Seeded random workloads: the same seed, the same workload. */
public final class RandomWorkloads {

    private RandomWorkloads() {}

    /** A few jobs and goals, with ties: small minutes and weights, goals that share jobs, jobs that no goal needs. */
    public static Workload small(long seed) {
        Random random = new Random(seed);
        int jobs = 1 + random.nextInt(7);
        DigraphBuilder edges = new DigraphBuilder(jobs);
        int[] minutes = new int[jobs];
        for (int job = 0; job < jobs; job++) {
            minutes[job] = 1 + random.nextInt(6);
            for (int before = 0; before < job; before++) {
                if (random.nextInt(4) == 0) {
                    edges.add(job, before);
                }
            }
        }
        List<Goal> goals = new ArrayList<>();
        int count = random.nextInt(6);
        for (int goal = 0; goal < count; goal++) {
            TreeSet<Integer> named = new TreeSet<>();
            int most = 1 + random.nextInt(3);
            for (int i = 0; i < most; i++) {
                named.add(random.nextInt(jobs));
            }
            goals.add(new Goal(List.copyOf(named), 1 + random.nextInt(5)));
        }
        return new Workload(edges.build(), minutes, goals);
    }

    /** Like a curriculum: a job needs up to three earlier ones, mostly near; a goal names up to five jobs near one another. */
    public static Workload curriculum(long seed, int jobs, int goalCount) {
        Random random = new Random(seed);
        DigraphBuilder edges = new DigraphBuilder(jobs);
        int[] minutes = new int[jobs];
        for (int job = 0; job < jobs; job++) {
            minutes[job] = 5 * (2 + random.nextInt(10));
            int needs = job < 5 ? 0 : random.nextInt(3) + (random.nextInt(3) == 0 ? 0 : 1);
            for (int i = 0; i < needs; i++) {
                int span = random.nextInt(3) == 0 ? job : Math.min(job, 1 + jobs / 10);
                edges.add(job, job - 1 - random.nextInt(span));
            }
        }
        List<Goal> goals = new ArrayList<>();
        for (int goal = 0; goal < goalCount; goal++) {
            int middle = random.nextInt(jobs);
            TreeSet<Integer> named = new TreeSet<>();
            int most = 1 + random.nextInt(5);
            for (int i = 0; i < most; i++) {
                named.add(Math.clamp(middle + random.nextInt(1 + jobs / 10) - jobs / 20, 0, jobs - 1));
            }
            goals.add(new Goal(List.copyOf(named), 1 + random.nextInt(5)));
        }
        return new Workload(edges.build(), minutes, goals);
    }

    /** The same workload with other numbers: job {@code j} becomes {@code jobs[j]}, and goals come in another order. */
    public static Workload renumbered(Workload workload, int[] jobs, Random random) {
        DigraphBuilder edges = new DigraphBuilder(workload.jobCount());
        int[] minutes = new int[workload.jobCount()];
        for (int job = 0; job < workload.jobCount(); job++) {
            minutes[jobs[job]] = workload.minutes(job);
            for (int before : workload.prerequisites().successors(job)) {
                edges.add(jobs[job], jobs[before]);
            }
        }
        List<Goal> goals = new ArrayList<>();
        for (int goal = 0; goal < workload.goalCount(); goal++) {
            List<Integer> named = new ArrayList<>(
                    workload.goal(goal).jobs().stream().map(job -> jobs[job]).toList());
            Collections.shuffle(named, random);
            goals.add(new Goal(named, workload.goal(goal).weight()));
        }
        Collections.shuffle(goals, random);
        return new Workload(edges.build(), minutes, goals);
    }

    /** A random renumbering. */
    public static int[] renumbering(int jobs, Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int job = 0; job < jobs; job++) {
            numbers.add(job);
        }
        Collections.shuffle(numbers, random);
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
