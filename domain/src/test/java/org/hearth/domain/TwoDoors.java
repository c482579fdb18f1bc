package org.hearth.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Validation;
import java.util.function.Function;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.Legibility;
import org.hearth.domain.text.TypedText;

/** One rule, two doors: a value's {@code parse} and its constructor let the same through. */
public record TwoDoors<T>(
    Function<String, Validation<Fault, T>> parse,
    Function<String, T> constructor,
    Function<T, String> print) {

  /**
   * As {@link #agreeOn}, save that the constructor need not throw where nothing but the legibility
   * of the text is at fault: earlier versions kept such texts, and they must still be readable.
   */
  public void agreeOnLegible(String text) {
    if (Legibility.fault(text) == null && (text.isBlank() || !TypedText.isEmpty(text))) {
      agreeOn(text);
    } else {
      assertThat(parse.apply(text).isInvalid()).isTrue();
    }
  }

  /**
   * The constructor takes what parse made of the text, and throws where parse refuses; what is
   * printed parses back.
   */
  public void agreeOn(String text) {
    Validation<Fault, T> parsed = parse.apply(text);
    if (parsed.isInvalid()) {
      assertThat(parsed.getError().message()).isNotBlank();
      assertThatIllegalArgumentException().isThrownBy(() -> constructor.apply(text));
      return;
    }
    String printed = print.apply(parsed.get());
    assertThat(constructor.apply(printed)).isEqualTo(parsed.get());
    assertThat(parse.apply(printed).get()).isEqualTo(parsed.get());
  }
}
