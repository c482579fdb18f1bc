package org.hearth.adapter.http.wire;

import java.time.LocalDate;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.dependency.PresentLink;
import org.jspecify.annotations.Nullable;

/**
 * A patient's dependency, present or ended.
 *
 * @param careHome the home's account
 * @param from the first day of it
 * @param until the first day on which it held no more; absent where it is present
 * @param reason why it ended; absent where it is present
 */
public record DependencyLinkJson(
    UUID id, UUID careHome, LocalDate from, @Nullable LocalDate until, @Nullable EndReason reason) {

  /**
   * {@return it as JSON}
   *
   * @param link present or ended
   */
  public static DependencyLinkJson of(DependencyLink link) {
    EndedLink ended = link instanceof EndedLink over ? over : null;
    return new DependencyLinkJson(
        link.id().value(),
        link.careHome().value(),
        link.from(),
        ended == null ? null : ended.until(),
        ended == null ? null : ended.reason());
  }

  /**
   * {@return the link that was meant}
   *
   * @param patient the account of the patient
   */
  public DependencyLink toLink(AccountId patient) {
    LinkId link = new LinkId(id);
    AccountId home = new AccountId(careHome);
    return until == null || reason == null
        ? new PresentLink(link, patient, home, from)
        : new EndedLink(link, patient, home, from, until, reason);
  }
}
