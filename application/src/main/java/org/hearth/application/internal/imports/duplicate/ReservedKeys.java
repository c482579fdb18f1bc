package org.hearth.application.internal.imports.duplicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearth.domain.account.Detail;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;

/**
 * What earlier rows of a file have taken that the storage does not know of: those of the same chunk
 * when a file is applied, all of them when it is planned.
 */
public final class ReservedKeys {
  /** Of a note; an account number has the other bits of a long. */
  public static final int NOTE_BITS = 29;

  private final PackedTable numbers = new PackedTable(NOTE_BITS);
  private final PackedTable emails = new PackedTable(0);
  private final Prints prints = new Prints();

  /** Of care homes alone, of which there are no more than dummy numbers. */
  private final Map<EmailAddress, CareHomeAccount> homes = new HashMap<>();

  /**
   * What the row that took a number noted with it.
   *
   * @return empty where none took it
   */
  public OptionalInt noteOf(AccountNumber number) {
    int note = numbers.get(number.value());
    return note == PackedTable.ABSENT ? OptionalInt.empty() : OptionalInt.of(note);
  }

  /**
   * Takes a number.
   *
   * @param note of {@link #NOTE_BITS} bits
   */
  public void take(AccountNumber number, int note) {
    numbers.put(number.value(), note);
  }

  /** Remembers what the row says that took a number, for a later row with the same number. */
  public <D> void describe(AccountNumber number, List<Detail<D>> details, D row) {
    prints.put(number.value(), Prints.of(details, row));
  }

  /** The fields in which a row differs from the one that took the number and was described. */
  public <D> Optional<List<String>> differing(
      AccountNumber number, List<Detail<D>> details, D row) {
    return Optional.ofNullable(prints.get(number.value(), details.size()))
        .map(print -> Prints.differing(details, print, Prints.of(details, row)));
  }

  /** The home that a row opened with an address. */
  public Optional<CareHomeAccount> homeWith(EmailAddress email) {
    return Optional.ofNullable(homes.get(email));
  }

  /** Takes the number and the address of a home that a row opens. */
  public void open(CareHomeAccount home) {
    EmailAddress email = home.details().email();
    take(home.number(), 0);
    take(email);
    homes.put(email, home);
  }

  public boolean taken(AccountNumber number) {
    return noteOf(number).isPresent();
  }

  public boolean taken(EmailAddress email) {
    return emails.get(Fingerprint.of(email.text())) != PackedTable.ABSENT;
  }

  public void take(EmailAddress email) {
    emails.put(Fingerprint.of(email.text()), 0);
  }

  public void clear() {
    numbers.clear();
    emails.clear();
    prints.clear();
    homes.clear();
  }
}
