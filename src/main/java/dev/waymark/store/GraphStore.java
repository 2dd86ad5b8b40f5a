package dev.waymark.store;

import dev.waymark.concept.Catalogue;
import dev.waymark.concept.GraphRevision;
import dev.waymark.topology.KnowledgeGraph;

/** The graph in the database. Neo4j is the record; everything else is a copy of it. */
public interface GraphStore {

    /**
     * Which content the database holds; {@link GraphRevision#NONE} before the first load.
     *
     * @throws DatabaseUnavailable if the database cannot be asked
     */
    GraphRevision revision();

    /**
     * Reads everything, in one transaction.
     *
     * @throws DatabaseUnavailable if the database cannot be asked
     */
    KnowledgeGraph read();

    /**
     * Makes the database hold exactly this content, in one transaction: all of it or nothing. The same content again
     * changes nothing, not even the revision. Concepts that are gone keep a learner's record. Loads from several instances
     * wait for one another.
     *
     * @param progress told after every batch
     * @throws IllegalArgumentException if a reference dangles
     * @throws DatabaseUnavailable if the database cannot be written; nothing has changed then
     */
    LoadReport load(Catalogue catalogue, LoadProgress progress);

    /**
     * What {@link #load} would do, without doing it.
     *
     * @throws DatabaseUnavailable if the database cannot be asked
     */
    LoadReport preview(Catalogue catalogue);
}
