package dev.waymark.system;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with a body that is not the JSON that was asked for.
 *
 * @param field the path to the value, such as {@code changes[0].state}; {@code body} if there is none
 * @param rule the last part of a message's key, below {@code problem.rule.}
 * @param suggestions keys that were perhaps meant
 */
record UnreadableBody(String field, String rule, List<String> suggestions) {

    static UnreadableBody of(HttpMessageNotReadableException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.BodyTooLong) {
                return new UnreadableBody("body", "body-too-long", List.of());
            }
        }
        return switch (e.getCause()) {
            case UnrecognizedPropertyException unknown ->
                new UnreadableBody(
                        path(unknown),
                        "unknown-key",
                        unknown.getKnownPropertyIds() == null
                                ? List.of()
                                : unknown.getKnownPropertyIds().stream()
                                        .map(String::valueOf)
                                        .sorted()
                                        .toList());
            case MismatchedInputException mismatched -> new UnreadableBody(path(mismatched), "json-type", List.of());
            case JacksonException broken -> new UnreadableBody(path(broken), "json", List.of());
            case null, default -> new UnreadableBody("body", "json", List.of());
        };
    }

    private static String path(JacksonException e) {
        String path = e.getPath().stream().map(UnreadableBody::part).collect(Collectors.joining());
        return path.isEmpty() ? "body" : path.substring(path.startsWith(".") ? 1 : 0);
    }

    private static String part(JacksonException.Reference reference) {
        @Nullable String name = reference.getPropertyName();
        return name == null ? "[" + reference.getIndex() + "]" : "." + name;
    }
}
