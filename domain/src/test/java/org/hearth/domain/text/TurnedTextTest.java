package org.hearth.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.domain.request.RequestText;
import org.hearth.domain.support.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that earlier versions kept are shown as they are, whatever they would do to the eye. */
class TurnedTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"
      })
  void what_turns_the_direction_is_made_visible(String control) {
    String kept = "5" + control + "gm 01\n\ud83d\ude00";

    assertThat(TypedText.visible(kept)).isEqualTo("5\ufffdgm 01\n\ud83d\ude00");
    assertThat(new RequestText(kept).text()).isEqualTo(TypedText.visible(kept));
    assertThat(new Reason(kept).text()).isEqualTo(TypedText.visible(kept));
    assertThat(RequestText.parse(kept).isInvalid()).isTrue();
    assertThat(Reason.parse(kept).isInvalid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "The usual, please.", "\u05d0\u05d1\u05d2 \u0639\u0644\u064a"})
  void other_text_stays(String text) {
    assertThat(TypedText.visible(text)).isSameAs(text);
  }
}
