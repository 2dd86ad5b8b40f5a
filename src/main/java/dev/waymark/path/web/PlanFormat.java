package dev.waymark.path.web;

import dev.waymark.concept.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;

/** How a plan is sent; the first one that fits goes when several are accepted equally. */
enum PlanFormat implements Term {
    JSON("application/json"),
    MD("text/markdown;charset=UTF-8"),
    ICS("text/calendar;charset=UTF-8"),
    CSV("text/csv;charset=UTF-8");

    private final String type;

    PlanFormat(String type) {
        this.type = type;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** The one that a reader likes best; empty if none is accepted. */
    static Optional<PlanFormat> accepted(List<MediaType> accept) {
        List<MediaType> wanted = accept.isEmpty() ? List.of(MediaType.ALL) : accept;
        return wanted.stream()
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .flatMap(type -> List.of(values()).stream()
                        .filter(format -> type.getQualityValue() > 0 && type.isCompatibleWith(format.type())))
                .findFirst();
    }
}
