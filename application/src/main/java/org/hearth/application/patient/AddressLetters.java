package org.hearth.application.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.application.decision.Workplace;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.letter.Letter;
import org.hearth.domain.letter.LetterKind;

/** What is told when a patient's e-mail address changes: the old one hears of it. */
public final class AddressLetters {
  private AddressLetters() {}

  /** None where the address stays as it is. */
  public static List<Letter> of(Workplace workplace, Account before, Account after) {
    Optional<EmailAddress> old = before.email();
    Optional<EmailAddress> next = after.email();
    List<Letter> letters = new ArrayList<>();
    if (!old.equals(next)) {
      Optional<AccountId> account = Optional.of(after.id());
      LetterKind news = next.isPresent() ? LetterKind.ADDRESS_CHANGED : LetterKind.ADDRESS_REMOVED;
      old.ifPresent(to -> letters.add(workplace.letter(news, to, account)));
    }
    return letters;
  }
}
