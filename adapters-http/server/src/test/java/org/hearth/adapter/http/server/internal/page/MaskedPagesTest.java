package org.hearth.adapter.http.server.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.adapter.http.server.internal.page.form.FieldView;
import org.hearth.adapter.http.server.internal.page.request.StatusFields;
import org.hearth.adapter.http.server.internal.page.request.StatusText;
import org.hearth.adapter.http.server.internal.page.signin.PageProblem;
import org.hearth.adapter.http.server.internal.page.view.FieldError;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

/** What pages and forms hold may be personal: printed, a record of theirs shows nothing of it. */
class MaskedPagesTest {
  private static final String PERSONAL = "Asha Patel";

  /** Texts of the program alone. */
  private static final Set<Class<?>> NOT_PERSONAL =
      Set.of(
          PageProblem.class,
          FieldError.class,
          FieldView.class,
          StatusText.class,
          StatusFields.class);

  @Test
  void a_record_of_pages_is_printed_without_what_it_holds() throws Exception {
    List<String> printed = new ArrayList<>();
    for (Class<?> type : records()) {
      if (!NOT_PERSONAL.contains(type)) {
        holding(type, PERSONAL).map(Object::toString).ifPresent(printed::add);
      }
    }
    assertThat(printed).hasSizeGreaterThan(60).noneMatch(text -> text.contains(PERSONAL));
  }

  private static List<Class<?>> records() throws IOException, ClassNotFoundException {
    List<Class<?>> records = new ArrayList<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:org/hearth/adapter/http/server/internal/page/**/*.class")) {
      Class<?> type =
          Class.forName(
              new CachingMetadataReaderFactory()
                  .getMetadataReader(file)
                  .getClassMetadata()
                  .getClassName());
      if (type.isRecord()) {
        records.add(type);
      }
    }
    return records;
  }

  /** Empty where it holds what only the domain can make, which masks itself. */
  private static Optional<Object> holding(Class<?> type, String text)
      throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      Optional<Object> value = value(components[i].getGenericType(), text);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values[i] = value.get();
    }
    Constructor<?> constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    constructor.setAccessible(true);
    return Optional.of(constructor.newInstance(values));
  }

  private static Optional<Object> value(Type type, String text)
      throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Optional<Object> element = value(generic.getActualTypeArguments()[0], text);
      if (raw == Either.class) {
        return value(generic.getActualTypeArguments()[1], text).map(Either::right);
      }
      if (raw == Map.class) {
        return Optional.of(Map.of("familyName", text));
      }
      return raw == List.class
          ? Optional.of(element.<List<?>>map(List::of).orElse(List.of()))
          : Optional.of(element);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return Optional.of(text);
    }
    if (plain == int.class) {
      return Optional.of(0);
    }
    if (plain == boolean.class) {
      return Optional.of(true);
    }
    if (plain.isEnum()) {
      return Optional.of(plain.getEnumConstants()[0]);
    }
    return plain.isRecord() && plain.getName().contains(".internal.page.")
        ? holding(plain, NOT_PERSONAL.contains(plain) ? "" : text)
        : Optional.empty();
  }
}
