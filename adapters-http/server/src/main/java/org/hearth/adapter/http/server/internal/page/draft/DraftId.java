package org.hearth.adapter.http.server.internal.page.draft;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifies a form in progress or a search. It tells nothing of what the form holds. */
public final class DraftId {
  private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** What stands behind a form's address in that of the page that checks it. */
  public static final String CHECK = "/check";

  private static final Pattern WHOLE = Pattern.compile(ID);
  private static final Pattern LAST = Pattern.compile("/(" + ID + ")(?:" + CHECK + ")?$");

  private DraftId() {}

  public static UUID next() {
    return UUID.randomUUID();
  }

  /** The identifier that a request sends; empty where the text is none. */
  public static Optional<UUID> parse(String text) {
    return WHOLE.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }

  /** The identifier at the end of an address; empty where the address ends otherwise. */
  public static Optional<UUID> last(String address) {
    Matcher last = LAST.matcher(address);
    return last.find() ? Optional.of(UUID.fromString(last.group(1))) : Optional.empty();
  }

  /** Of the form at an address: that which ends it, and for a form without one its address. */
  public static UUID ofAddress(String address) {
    return last(address)
        .orElseGet(() -> UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)));
  }
}
