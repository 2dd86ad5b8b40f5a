package dev.waymark.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the content comes from.
 *
 * @param graph a content folder to load at start; empty for the content that was packaged with the program
 * @param load what to do with it
 */
@ConfigurationProperties("waymark")
record StoreProperties(
        @DefaultValue("") String graph,
        @DefaultValue("always") Load load) {

    /** What to do with the content at start. */
    enum Load {
        /** Make the database hold it. */
        ALWAYS,
        /** Leave the database as it is, for instances that only serve. */
        NEVER,
        /** Say what a load would change, and leave the database as it is. */
        PREVIEW
    }
}
