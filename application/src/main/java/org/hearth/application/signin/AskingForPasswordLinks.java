package org.hearth.application.signin;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.storage.login.Tally;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.letter.LetterKind;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Use case of {@link AskForPasswordLink}. It writes a letter to whatever address it is given;
 * whether that is anybody's is looked up when the letter is sent, where nobody waits for the
 * answer.
 */
public final class AskingForPasswordLinks implements AskForPasswordLink {
  private static final Limit FOR_BOTH = new Limit(3, Duration.ofHours(1));
  private static final Limit FOR_SOURCE = new Limit(20, Duration.ofHours(1));
  private static final Limit FOR_ADDRESS = new Limit(5, Duration.ofHours(1));

  private final Workplace workplace;
  private final Throttle throttle;

  AskingForPasswordLinks(Workplace workplace) {
    this.workplace = workplace;
    this.throttle = new Throttle(workplace);
  }

  @Override
  public Either<Refusal, Sent> ask(@Nullable String email, String source) {
    return Fields.refusing(EmailAddress.parse(email), "email")
        .mapLeft(Refused::refusal)
        .flatMap(address -> ask(address, source));
  }

  private Either<Refusal, Sent> ask(EmailAddress email, String source) {
    Counter both = Counter.of(FOR_BOTH, "link", email.text(), source);
    Counter from = Counter.of(FOR_SOURCE, "link from", source);
    Counter to = Counter.of(FOR_ADDRESS, "link to", email.text());
    Map<String, Tally> tallies = throttle.look(List.of(both.key(), from.key(), to.key()));
    Optional<Refusal> refusal = throttle.refusal(List.of(both, from), tallies);
    if (refusal.isPresent()) {
      return Either.left(refusal.get());
    }
    // Others who ask for an address must neither fill its mailbox nor keep its owner from asking:
    // there are letters enough in it already.
    boolean enough = throttle.refusal(List.of(to), tallies).isPresent();
    throttle.count(enough ? List.of(both, from) : List.of(both, from, to));
    if (!enough) {
      workplace
          .storage()
          .signIn()
          .letters()
          .add(workplace.letter(LetterKind.PASSWORD_LINK, email, Optional.empty()));
    }
    return Either.right(new Sent());
  }
}
