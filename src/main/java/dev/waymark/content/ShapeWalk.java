package dev.waymark.content;

import dev.waymark.concept.Language;

/** Walks a file and its shape side by side. */
public final class ShapeWalk {

    /** Sees every place of a file with the shape that it should have. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * Called once for every piece.
         *
         * @param key the key under which it stands, or the key of the list in which it stands; empty for a whole file
         */
        void visit(String file, String key, Shape shape, YamlNode node);
    }

    private ShapeWalk() {}

    /** Visits every file of a content folder. */
    public static void over(Content content, Visitor visitor) {
        for (ContentDocument document : content.documents()) {
            walk(document.file(), "", Shapes.of(document.kind()), document.root(), visitor);
        }
    }

    private static void walk(String file, String key, Shape shape, YamlNode node, Visitor visitor) {
        visitor.visit(file, key, shape, node);
        switch (shape) {
            case Shape.Fields fields -> {
                for (Shape.Field field : fields.fields()) {
                    node.get(field.name()).ifPresent(value -> walk(file, field.name(), field.shape(), value, visitor));
                }
            }
            case Shape.Items items -> node.items().forEach(item -> walk(file, key, items.item(), item, visitor));
            case Shape.Bilingual text -> languages(file, key, new Shape.Words(text.max()), node, visitor);
            case Shape.BilingualNames names ->
                languages(file, key, new Shape.Items(new Shape.Words(names.max()), 1, 30), node, visitor);
            case Shape.Words words -> {}
            case Shape.Whole number -> {}
            case Shape.OneOf terms -> {}
            case Shape.Reference reference -> {}
            case Shape.Name name -> {}
            case Shape.Address address -> {}
        }
    }

    private static void languages(String file, String key, Shape shape, YamlNode node, Visitor visitor) {
        for (Language language : Language.values()) {
            node.get(language.tag()).ifPresent(value -> walk(file, key + "." + language.tag(), shape, value, visitor));
        }
    }
}
