package dev.waymark.explore.web;

import dev.waymark.concept.Term;
import dev.waymark.explore.web.Views.Page;
import dev.waymark.store.IdSuggestions;
import dev.waymark.store.InvalidParameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Checks what lists are asked with, and cuts pages. */
final class ListRequest {

    static final int MAX_SIZE = 200;
    private static final int MAX_PAGE = 100_000;

    private ListRequest() {}

    /** @throws InvalidParameter if the page or its size is out of range */
    static <T> Page<T> page(List<T> all, int page, int size) {
        range("page", page, 0, MAX_PAGE);
        range("size", size, 1, MAX_SIZE);
        int from = Math.min(page * size, all.size());
        return new Page<>(all.subList(from, Math.min(from + size, all.size())), page, size, all.size());
    }

    /** @throws InvalidParameter if the number is out of range */
    static void range(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidParameter(field, "" + value, "range", List.of(), field, value, least, most);
        }
    }

    /** @throws InvalidParameter if the id is not among these; empty is */
    static void known(String field, String id, Collection<?> ids) {
        if (!id.isEmpty() && ids.stream().noneMatch(known -> known.toString().equals(id))) {
            List<String> suggestions = IdSuggestions.of(id, ids);
            throw new InvalidParameter(
                    field, id, "unknown-filter", suggestions, field, id, String.join(", ", suggestions));
        }
    }

    /** @throws InvalidParameter if the value is not one of the terms; empty is */
    static <E extends Enum<E> & Term> void term(String field, String value, Class<E> type) {
        List<String> terms =
                Arrays.stream(type.getEnumConstants()).map(Term::term).toList();
        if (!value.isEmpty() && !terms.contains(value)) {
            throw new InvalidParameter(field, value, "one-of", terms, field, value, String.join(", ", terms));
        }
    }
}
