package org.hearth.adapter.http.server.internal.page.form;

/**
 * One field of a form as its component shows it.
 *
 * @param hint blank where there is none
 * @param error blank where nothing is wrong
 */
public record FieldView(String name, String label, String hint, String value, String error) {
  public boolean isWrong() {
    return !error.isEmpty();
  }

  /** The elements that describe the field, for assistive technology; blank where none does. */
  public String describedBy() {
    String hinted = hint.isEmpty() ? "" : name + "-hint";
    return isWrong() ? (hinted + " " + name + "-error").strip() : hinted;
  }

  /** The same field under another label. */
  public FieldView labelled(String other) {
    return new FieldView(name, other, hint, value, error);
  }

  /** The same field with another hint. */
  public FieldView hinted(String other) {
    return new FieldView(name, label, other, value, error);
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "FieldView[" + name + "]";
  }
}
