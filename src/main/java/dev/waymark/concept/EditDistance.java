package dev.waymark.concept;

/**
 * Edits between two texts: insertions, deletions, substitutions, and swaps of neighbours, no place edited twice (the
 * optimal string alignment distance; F. J. Damerau, "A technique for computer detection and correction of spelling
 * errors", CACM 7(3), 1964, https://doi.org/10.1145/363958.363994).
 */
public final class EditDistance {

    private EditDistance() {}

    /**
     * The distance in UTF-16 units, or {@code limit + 1} if it is more than {@code limit}. O(|a| x |b|) time, O(|b|) space.
     */
    public static int between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int cost = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                row[j] = cost;
                best = Math.min(best, cost);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }
        return Math.min(last[b.length()], limit + 1);
    }
}
