package dev.waymark.system;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says in the API's description that the components of a record are always there, unless they are {@link Nullable}: so that
 * clients that generate types from it need not ask. Two records of the same simple name would be mixed up; that is refused.
 */
@Component
class RequiredProperties implements ModelConverter {

    private final Map<String, Class<?>> described = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord()) {
            Schema<?> model = described(schema, context);
            refuseSharedName(schema, raw);
            for (RecordComponent component : raw.getRecordComponents()) {
                boolean there =
                        model.getProperties() != null && model.getProperties().containsKey(component.getName());
                if (there && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    model.addRequiredItem(component.getName());
                }
            }
        }
        return schema;
    }

    private void refuseSharedName(Schema<?> schema, Class<?> raw) {
        if (schema.get$ref() != null) {
            Class<?> other = described.putIfAbsent(schema.get$ref(), raw);
            if (other != null && other != raw) {
                throw new IllegalStateException("%s and %s are both described as %s. Maybe give one @Schema(name = ...)"
                        .formatted(other.getName(), raw.getName(), schema.get$ref()));
            }
        }
    }

    /** The schema itself, or the one that it refers to. */
    private static Schema<?> described(Schema<?> schema, ModelConverterContext context) {
        if (schema.get$ref() == null) {
            return schema;
        }
        String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        return context.getDefinedModels().getOrDefault(name, schema);
    }
}
