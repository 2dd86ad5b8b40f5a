package dev.waymark.concept;

/**
 * A kind of interview question, such as system design.
 *
 * @param order place in lists, from 1
 */
public record Category(CategoryId id, Text name, int order) {}
