package org.hearth.testkit.imports.fuzz.internal.oracle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.application.Hearth;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.testkit.imports.ImportTrial;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;

/** All accounts that are in place, as {@link Field#fold folded} values. */
final class Stored {
  private final Hearth hearth;

  Stored(Hearth hearth) {
    this.hearth = hearth;
  }

  /** Each account that was ever opened, by its identifier, as it is now. */
  Map<AccountId, Map<Field, String>> records() {
    List<Account> accounts = new ArrayList<>();
    Optional<UUID> after = Optional.empty();
    do {
      Slice<AuditEntry> slice =
          hearth
              .audit()
              .read(ImportTrial.SUPPORT, Optional.empty(), new Page(after, Page.LARGEST))
              .get();
      slice.items().stream()
          .filter(entry -> opens(entry.action()))
          .flatMap(entry -> entry.subject().stream())
          .map(id -> hearth.accounts().byId(ImportTrial.SUPPORT, id).get())
          .forEach(accounts::add);
      after = slice.next();
    } while (after.isPresent());
    return values(accounts);
  }

  private static boolean opens(AuditAction action) {
    return action == AuditAction.CARE_HOME_OPENED || action == AuditAction.RESIDENT_REGISTERED;
  }

  private static Map<AccountId, Map<Field, String>> values(List<Account> accounts) {
    Map<AccountId, String> numbers = new LinkedHashMap<>();
    accounts.forEach(account -> numbers.put(account.id(), number(account)));
    Map<AccountId, Map<Field, String>> records = new LinkedHashMap<>();
    for (Account account : accounts) {
      records.put(account.id(), values(account, home -> numbers.getOrDefault(home, "unknown")));
    }
    return records;
  }

  private static Map<Field, String> values(Account account, Function<AccountId, String> number) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.NUMBER, number(account));
    values.put(Field.ADDRESS, account.contact().address().text());
    values.put(Field.POSTCODE, account.contact().postcode().text());
    values.put(Field.PHONE, account.contact().phone().e164());
    values.put(Field.EMAIL, account.email().map(email -> email.text()).orElse(""));
    if (account instanceof CareHomeAccount home) {
      values.put(Field.NAME, home.details().name().text());
      values.put(Field.DATE_OF_BIRTH, home.details().dateOfBirth().day().toString());
    }
    if (account instanceof Patient patient) {
      values.put(Field.GIVEN_NAME, patient.details().name().given().text());
      values.put(Field.FAMILY_NAME, patient.details().name().family().text());
      values.put(Field.DATE_OF_BIRTH, patient.details().dateOfBirth().day().toString());
    }
    if (account instanceof Resident resident) {
      values.put(Field.HOME, number.apply(resident.link().careHome()));
    }
    values.replaceAll(Field::fold);
    return values;
  }

  private static String number(Account account) {
    return Long.toString(account.number().value());
  }
}
