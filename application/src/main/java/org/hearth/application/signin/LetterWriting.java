package org.hearth.application.signin;

import java.time.Duration;
import java.util.Optional;
import org.hearth.application.decision.Workplace;
import org.hearth.application.secret.Secrets;
import org.hearth.application.storage.login.AddressChanges;
import org.hearth.application.storage.login.AddressLink;
import org.hearth.application.storage.login.KnownLogin;
import org.hearth.application.storage.login.PasswordLink;
import org.hearth.domain.letter.Letter;
import org.hearth.domain.letter.LetterKind;

/** Writes a letter when it is sent. Links are made here, so that none lies about unsent. */
final class LetterWriting {
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration A_WEEK = Duration.ofDays(7);

  private final Workplace workplace;
  private final SignInSettings settings;

  LetterWriting(Workplace workplace, SignInSettings settings) {
    this.workplace = workplace;
    this.settings = settings;
  }

  /** How long it is tried to send a letter. */
  static Duration worthSending(LetterKind kind) {
    return kind == LetterKind.PASSWORD_LINK ? A_DAY : A_WEEK;
  }

  /** Empty where the letter is for nobody any more, or was for nobody to begin with. */
  Optional<Written> write(Letter letter) {
    return switch (letter.kind()) {
      case INVITATION -> invitation(letter);
      case PASSWORD_LINK -> passwordLink(letter);
      case PASSWORD_CHOSEN -> news(letter, Words.passwordChosen());
      case FACTOR_CHANGED -> news(letter, Words.factorChanged());
      case SERVICE_ASKED -> news(letter, Words.serviceAsked());
      case ADDRESS_ASKED -> answerable(letter, Words.addressAsked());
      case ADDRESS_CHANGED ->
          answerable(letter, Words.homesAddressChanged())
              .or(() -> news(letter, Words.addressChanged()));
      case ADDRESS_REMOVED -> news(letter, Words.addressRemoved());
    };
  }

  /** Not where the home has another address, or a password, by now. */
  private Optional<Written> invitation(Letter letter) {
    return login(letter)
        .filter(known -> known.login().account().equals(letter.account()))
        .filter(known -> known.password().isEmpty())
        .map(
            known ->
                withLink(
                    letter,
                    known,
                    settings.invitationLasts(),
                    Words.invitation(settings.invitationLasts())));
  }

  private Optional<Written> passwordLink(Letter letter) {
    return login(letter)
        .map(
            known ->
                withLink(
                    letter, known, settings.linkLasts(), Words.passwordLink(settings.linkLasts())));
  }

  private Optional<KnownLogin> login(Letter letter) {
    return workplace.storage().signIn().logins().find(letter.to());
  }

  private Written withLink(Letter letter, KnownLogin known, Duration lasts, Words words) {
    String token = Secrets.fresh();
    workplace
        .storage()
        .signIn()
        .links()
        .keep(
            new PasswordLink(
                Secrets.hash(token),
                known.login().id(),
                known.login().email(),
                known.edition(),
                workplace.now().plus(lasts)));
    return new Written(
        words.with(settings.linkTo(token)).to(letter.to()), true, known.login().account());
  }

  /** Empty where the letter tells of no change that the old address can answer. */
  private Optional<Written> answerable(Letter letter, Words words) {
    AddressChanges changes = workplace.storage().signIn().addressChanges();
    return changes
        .find(letter.id(), workplace.now())
        .map(
            change -> {
              String token = Secrets.fresh();
              changes.keep(new AddressLink(Secrets.hash(token), change.id()));
              return new Written(
                  words.with(settings.linkToAddressChange(token)).to(letter.to()),
                  false,
                  letter.account());
            });
  }

  private static Optional<Written> news(Letter letter, Words words) {
    return Optional.of(new Written(words.to(letter.to()), false, letter.account()));
  }
}
