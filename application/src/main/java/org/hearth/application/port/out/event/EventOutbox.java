package org.hearth.application.port.out.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.event.HearthEvent;

/**
 * The events that wait to be delivered. They come in by {@linkplain
 * org.hearth.application.port.out.ChangeSet#events change sets}; those of one account are in the
 * order in which their changes were committed, and only the first of an account that waits can be
 * claimed. Each is taken out by itself, so that none is missed, whatever the order of commits.
 */
public interface EventOutbox {
  /**
   * Takes the first waiting event of each of some accounts, those due longest first, so that no
   * other process takes an event of these accounts for a while.
   *
   * @param now events that are due by then
   * @param until when they may be claimed again, unless they are finished by then
   * @param most how many at most
   * @return the claimed events, one of each account
   */
  List<PendingEvent> claim(Instant now, Instant until, int most);

  /**
   * Takes delivered events out; the next ones of their accounts are due at once. One that another
   * process has claimed meanwhile stays.
   *
   * @param delivered as they were claimed
   * @param now from which the next ones are due
   */
  void finish(List<PendingEvent> delivered, Instant now);

  /**
   * Gives events back whose delivery was not tried; they are due at once.
   *
   * @param untried as they were claimed
   * @param now from which they are due
   */
  void release(List<PendingEvent> untried, Instant now);

  /**
   * Counts a failure, after which the event and all later ones of its account wait.
   *
   * @param failed as it was claimed
   * @param until from which they are due again
   */
  void postpone(PendingEvent failed, Instant until);

  /**
   * Gives up an event for good, which becomes a dead letter; its account goes on.
   *
   * @param failed as it was claimed
   * @param now when it is given up
   */
  void giveUp(PendingEvent failed, Instant now);

  /** {@return when the event happened that waits longest; dead letters do not wait} */
  Optional<Instant> oldest();

  /**
   * The events that were given up, in the order of their identifiers.
   *
   * @param page of them
   * @return the dead letters of the page
   */
  Slice<DeadLetter> deadLetters(Page page);

  /**
   * Has an event wait again that was given up, as if it had never failed. It comes after those of
   * its account that were delivered meanwhile.
   *
   * @param event its identifier
   * @param now from which it is due
   * @return false where there is no such dead letter
   */
  boolean sendAgain(UUID event, Instant now);

  /**
   * Deletes dead letters.
   *
   * @param time those that were given up before it
   * @return how many
   */
  int forgetDeadLetters(Instant time);

  /**
   * An event that was claimed.
   *
   * @param event to deliver
   * @param claim 1 for the first, one more each time
   * @param failures how often its delivery failed so far
   */
  record PendingEvent(HearthEvent event, int claim, int failures) {}

  /**
   * An event that was given up.
   *
   * @param event that could not be delivered
   * @param givenUpAt the moment after its last failure
   * @param failures how often its delivery failed
   */
  record DeadLetter(HearthEvent event, Instant givenUpAt, int failures) {}
}
