package org.hearth.adapter.http.server.internal.page.conflict;

import java.util.Map;
import org.hearth.adapter.http.server.internal.page.form.FormFields;
import org.hearth.adapter.http.server.internal.page.form.FormView;

/**
 * One thing that can be done about what is in the way.
 *
 * @param text what it does, and to whom
 * @param address where it leads, or where its form is sent
 * @param kind a link, a form of one button, or a form that asks for a reason
 * @param hidden what the form sends besides
 */
public record Way(String text, String address, Kind kind, Map<String, String> hidden) {
  /** How it is done. */
  public enum Kind {
    LINK,
    BUTTON,
    REASON
  }

  static Way link(String text, String address) {
    return new Way(text, address, Kind.LINK, Map.of());
  }

  static Way button(String text, String address) {
    return new Way(text, address, Kind.BUTTON, Map.of());
  }

  /** A button whose form has one effect, however often it is sent. */
  static Way button(String text, FormView form) {
    return new Way(
        text,
        form.action(),
        Kind.BUTTON,
        Map.of(FormFields.ATTEMPT, Integer.toString(form.attempt())));
  }

  static Way withReason(String text, String address) {
    return new Way(text, address, Kind.REASON, Map.of());
  }

  public boolean isLink() {
    return kind == Kind.LINK;
  }

  public boolean asksForReason() {
    return kind == Kind.REASON;
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "Way[***]";
  }
}
