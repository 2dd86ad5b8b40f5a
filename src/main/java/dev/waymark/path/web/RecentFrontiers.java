package dev.waymark.path.web;

import dev.waymark.path.BudgetPlan.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What time was worth for the targets that were asked for last. It depends on targets and knowledge, not on the time that there
 * is, so that whoever tries several dates pays for it once. The least recently used ones go.
 */
final class RecentFrontiers {

    private static final int MOST = 64;

    private final Map<String, List<Point>> frontiers = new LinkedHashMap<>(MOST, 0.75f, true);

    List<Point> get(String key, Supplier<List<Point>> make) {
        synchronized (this) {
            List<Point> known = frontiers.get(key);
            if (known != null) {
                return known;
            }
        }
        List<Point> made = make.get();
        synchronized (this) {
            frontiers.put(key, made);
            if (frontiers.size() > MOST) {
                frontiers.remove(frontiers.keySet().iterator().next());
            }
        }
        return made;
    }
}
