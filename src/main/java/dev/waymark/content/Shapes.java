package dev.waymark.content;

import static dev.waymark.content.Shape.fields;
import static dev.waymark.content.Shape.oneOf;

import dev.waymark.concept.Concept;
import dev.waymark.concept.KeyPoint;
import dev.waymark.concept.Move;
import dev.waymark.concept.Question;
import dev.waymark.concept.Relation;
import dev.waymark.concept.Requirement;
import dev.waymark.concept.Source;
import dev.waymark.content.Shape.Address;
import dev.waymark.content.Shape.Bilingual;
import dev.waymark.content.Shape.BilingualNames;
import dev.waymark.content.Shape.Items;
import dev.waymark.content.Shape.Name;
import dev.waymark.content.Shape.Reference;
import dev.waymark.content.Shape.Whole;
import dev.waymark.content.Shape.Words;

/** The shapes of the content files, with their limits. A limit is there so that a card, a list row or a plan stays readable. */
final class Shapes {

    /** A name fits on one line of a phone. */
    private static final int NAME = 100;
    /** A summary is about two sentences. */
    private static final int SUMMARY = 400;
    /** A reason is one sentence beside an edge. */
    private static final int REASON = 300;
    /** What is asked is one or two sentences. */
    private static final int ASK = 600;
    /** What is said takes half a minute to say. */
    private static final int SAY = 800;
    /** A description of a track is a paragraph or three. */
    private static final int DESCRIPTION = 2000;

    private static final Shape LEVEL = new Whole(1, 5);
    private static final Shape WEIGHT = new Whole(1, 5);

    private static final Shape CONCEPT = fields().required("name", new Bilingual(NAME))
            .optional("aliases", new BilingualNames(NAME))
            .required("kind", oneOf(Concept.Kind.class))
            .required("level", LEVEL)
            .required("minutes", new Whole(5, 600))
            .required("summary", new Bilingual(SUMMARY))
            .required("requires", new Items(requirement(), 0, 12))
            .optional("related", new Items(relation(), 0, 12))
            .required("sources", new Items(citation(), 0, 12))
            .required("checks", new Items(check(), 0, 12))
            .build();

    private static final Shape QUESTION = fields().required("text", new Bilingual(ASK))
            .required("format", oneOf(Question.Format.class))
            .required("level", LEVEL)
            .required("key_points", new Items(keyPoint(), 0, 12))
            .optional("follow_ups", new Items(new Bilingual(REASON), 0, 8))
            .build();

    private static final Shape SOURCE = fields().required("title", new Words(300))
            .required("authors", new Items(new Words(NAME), 1, 50))
            .required("year", new Whole(1900, 2100))
            .required("kind", oneOf(Source.Kind.class))
            .required("url", new Address())
            .required("minutes", new Whole(5, 6000))
            .build();

    private static final Shape TRACK = fields().required("name", new Bilingual(NAME))
            .required("description", new Bilingual(DESCRIPTION))
            .required("questions", new Items(trackEntry(), 1, 500))
            .build();

    private static final Shape TOPICS = new Items(
            fields().required("id", new Name())
                    .required("name", new Bilingual(NAME))
                    .optional("parent", new Reference(ContentKind.TOPIC))
                    .required("order", new Whole(1, 1000))
                    .optional("background", new Items(new Reference(ContentKind.CONCEPT), 1, 200))
                    .build(),
            1,
            200);

    private static final Shape CATEGORIES = new Items(
            fields().required("id", new Name())
                    .required("name", new Bilingual(NAME))
                    .required("order", new Whole(1, 1000))
                    .build(),
            1,
            50);

    private static final Shape MOVES = new Items(
            fields().required("kind", oneOf(Move.Kind.class))
                    .required("from", new Name())
                    .required("to", new Items(new Name(), 0, 10))
                    .required("why", new Bilingual(REASON))
                    .build(),
            0,
            5000);

    private Shapes() {}

    /** What a file of this kind must look like. */
    static Shape of(ContentKind kind) {
        return switch (kind) {
            case CONCEPT -> CONCEPT;
            case QUESTION -> QUESTION;
            case SOURCE -> SOURCE;
            case TRACK -> TRACK;
            case TOPIC -> TOPICS;
            case CATEGORY -> CATEGORIES;
            case MOVE -> MOVES;
        };
    }

    private static Shape requirement() {
        return fields().required("id", new Reference(ContentKind.CONCEPT))
                .required("strength", oneOf(Requirement.Strength.class))
                .required("why", new Bilingual(REASON))
                .build();
    }

    private static Shape relation() {
        return fields().required("id", new Reference(ContentKind.CONCEPT))
                .required("as", oneOf(Relation.As.class))
                .required("why", new Bilingual(REASON))
                .build();
    }

    private static Shape citation() {
        return fields().required("id", new Reference(ContentKind.SOURCE))
                .optional("at", new Words(NAME))
                .build();
    }

    private static Shape check() {
        return fields().required("ask", new Bilingual(ASK))
                .required("answer", new Bilingual(SAY))
                .build();
    }

    private static Shape keyPoint() {
        return fields().required("role", oneOf(KeyPoint.Role.class))
                .required("weight", WEIGHT)
                .required("concepts", new Items(new Reference(ContentKind.CONCEPT), 1, 12))
                .required("say", new Bilingual(SAY))
                .build();
    }

    private static Shape trackEntry() {
        return fields().required("id", new Reference(ContentKind.QUESTION))
                .required("weight", WEIGHT)
                .build();
    }
}
