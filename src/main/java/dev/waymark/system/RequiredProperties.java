package dev.waymark.system;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says in the API's description that the components of a record are always there, unless they are {@link Nullable}: so that
 * clients that generate types from it need not ask.
 */
@Component
class RequiredProperties implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord()) {
            Schema<?> described = described(schema, context);
            for (RecordComponent component : raw.getRecordComponents()) {
                boolean there = described.getProperties() != null
                        && described.getProperties().containsKey(component.getName());
                if (there && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    described.addRequiredItem(component.getName());
                }
            }
        }
        return schema;
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
