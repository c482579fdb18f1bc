package org.hearth.adapter.http.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.signin.OwnSessions.OwnSession;
import org.jspecify.annotations.Nullable;

/** The sessions of the caller, oldest first. */
public record OwnSessionsJson(List<OwnSessionJson> items) {
  /**
   * Keeps a copy of the sessions.
   *
   * @param items in their order
   */
  public OwnSessionsJson {
    items = List.copyOf(items);
  }

  /**
   * {@return it as JSON}
   *
   * @param sessions oldest first
   */
  public static OwnSessionsJson of(List<OwnSession> sessions) {
    return new OwnSessionsJson(sessions.stream().map(OwnSessionJson::of).toList());
  }

  /** {@return the sessions, oldest first} */
  public List<OwnSession> toSessions() {
    return items.stream().map(OwnSessionJson::toSession).toList();
  }

  /**
   * One of them.
   *
   * @param name who acts in it
   * @param usedAt when it was last used, to the minute
   * @param source where it began, such as an IP address
   * @param browser its kind, such as Firefox on Windows
   * @param current whether it is the one that asks
   */
  public record OwnSessionJson(
      String name,
      Instant begunAt,
      Instant usedAt,
      Instant expiresAt,
      @Nullable String source,
      @Nullable String browser,
      boolean current) {
    static OwnSessionJson of(OwnSession session) {
      return new OwnSessionJson(
          session.name(),
          session.begunAt(),
          session.usedAt(),
          session.expiresAt(),
          session.source().orElse(null),
          session.browser().orElse(null),
          session.current());
    }

    OwnSession toSession() {
      return new OwnSession(
          name,
          begunAt,
          usedAt,
          expiresAt,
          Optional.ofNullable(source),
          Optional.ofNullable(browser),
          current);
    }

    /** Masked. */
    @Override
    public String toString() {
      return "OwnSessionJson[***]";
    }
  }
}
