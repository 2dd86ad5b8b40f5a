package dev.waymark.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content comes from.
 *
 * @param graph a content folder to load at start; empty for the content that was packaged with the program
 * @param load {@code false} leaves the database as it is, for instances that only serve
 */
@ConfigurationProperties("waymark")
record StoreProperties(
        @DefaultValue("") String graph,
        @DefaultValue("true") boolean load) {}
