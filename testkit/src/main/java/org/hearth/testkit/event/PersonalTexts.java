package org.hearth.testkit.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;

/** All that is typed in the stories of events and that no event may say, in small letters. */
final class PersonalTexts {
  /** Shorter ones are parts of identifiers by chance. */
  private static final int SHORTEST = 4;

  private static final Set<String> TYPED_BESIDES =
      Set.of(
          "willow@hearth.example",
          "one@hearth.example",
          "two@hearth.example",
          "M1 1AE",
          "M2 2AA",
          "0161 653 2454",
          "The usual, please.",
          "Furosemide",
          TellingEventsStory.WHY,
          "Ann of Lime Street",
          "Ben of Mill Lane",
          "Sue of support");

  private PersonalTexts() {}

  static List<String> ofTheStories() {
    Set<String> texts = new TreeSet<>(TYPED_BESIDES);
    Stream.of(
            CareHomeForms.willowHouse().form(),
            CareHomeForms.elmCourt().form(),
            PatientForms.asha().form(),
            PatientForms.chidi().form())
        .flatMap(PersonalTexts::typed)
        .forEach(texts::add);
    return texts.stream()
        .flatMap(text -> Stream.of(text, text.replaceAll("[ -]", "")))
        .filter(text -> text.length() >= SHORTEST)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private static Stream<String> typed(Record form) {
    List<String> texts = new ArrayList<>();
    for (RecordComponent component : form.getClass().getRecordComponents()) {
      if (value(form, component) instanceof String text) {
        texts.add(text);
      }
    }
    return texts.stream();
  }

  private static Object value(Record form, RecordComponent component) {
    try {
      return component.getAccessor().invoke(form);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new LinkageError("A form cannot be read", unreadable);
    }
  }
}
