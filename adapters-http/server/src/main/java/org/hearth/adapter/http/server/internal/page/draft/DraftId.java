package org.hearth.adapter.http.server.internal.page.draft;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifies a form in progress or a search. Nothing of what it holds can be told from it. */
public final class DraftId {
  private static final Pattern LAST =
      Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$");

  private DraftId() {}

  public static UUID next() {
    return UUID.randomUUID();
  }

  /** Of the form at an address: that which ends it, and for a form without one its address. */
  public static UUID ofAddress(String address) {
    Matcher last = LAST.matcher(address);
    return last.find()
        ? UUID.fromString(last.group(1))
        : UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
  }
}
