package dev.waymark.concept;

/** Something that only a person who knows the concept can answer, with the answer. */
public record Check(Text ask, Text answer) {}
