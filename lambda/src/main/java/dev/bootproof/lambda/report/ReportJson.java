package dev.bootproof.lambda.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Records as JSON: one line, components in the order of their declaration, {@code null} written out, enums by name.
 * ASCII, so that half of a surrogate pair, which user data may hold, survives every writer. Only a record's components count, and what is annotated {@code @JsonProperty}; a derived {@code isSomething()} does
 * not leak into a public format.
 */
public final class ReportJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .build();

    private ReportJson() {}

    /**
     * @param report a record made of records, lists, strings, numbers and enums
     * @throws IllegalArgumentException where it holds anything that has no JSON form
     */
    public static String write(Object report) {
        try {
            return MAPPER.writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "no JSON form for " + report.getClass().getName(), e);
        }
    }
}
