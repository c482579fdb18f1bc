package org.hearth.adapter.http.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.EnumNamingStrategy;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads and writes the API's JSON. Strict in what it reads, so that a mistyped field is a fault and
 * not ignored: no unknown or doubled fields, no numbers for text, nothing after the end.
 */
public final class WireMapper {
  /** The longest body, in characters; the longest field, a request's text, has 4,000. */
  public static final int LONGEST_DOCUMENT = 65_536;

  private static final int DEEPEST = 20;

  private WireMapper() {}

  /**
   * For the bodies of requests.
   *
   * @return a mapper that refuses unknown fields and bodies that are too long
   */
  public static JsonMapper strict() {
    JsonMapper.Builder builder =
        base(
            StreamReadConstraints.builder()
                .maxDocumentLength(LONGEST_DOCUMENT)
                .maxNestingDepth(DEEPEST)
                .build());
    return builder
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }

  /**
   * For the answers of a Hearth server, which may be newer and have further fields.
   *
   * @return a mapper that passes over what it does not know
   */
  public static JsonMapper lenient() {
    return base(StreamReadConstraints.defaults())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  private static JsonMapper.Builder base(StreamReadConstraints constraints) {
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
        .annotationIntrospector(new KebabCaseEnums())
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(
            LogicalType.Textual,
            config -> {
              config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
              config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
              config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            });
  }

  /** {@code TEST_RESULT} is {@code test-result}. */
  private static final class KebabCaseEnums extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass annotated) {
      EnumNamingStrategy kebab = EnumNamingStrategies.KEBAB_CASE;
      return kebab;
    }
  }
}
