package dev.waymark.path.schedule;

/**
 * How well one thing is remembered.
 *
 * @param stability days until the probability of remembering has fallen to 0.9; above 0
 * @param difficulty 1 (easy)..10 (hard)
 */
public record Memory(double stability, double difficulty) {}
