package org.hearth.adapter.http.server.internal.page.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHome;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;

/** How values are shown on pages. */
public final class Shown {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

  private Shown() {}

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public static String time(Instant time) {
    return TIME.format(time.atZone(HERE));
  }

  /** An NHS number with spaces, a dummy number with hyphens. */
  public static String number(AccountNumber number) {
    return number instanceof NhsNumber person ? person.formatted() : number.toString();
  }

  /** The name of a patient or a care home. */
  public static String name(Account account) {
    return account instanceof CareHome home
        ? home.name().text()
        : ((Patient) account).details().name().full();
  }

  public static String email(Account account) {
    return account.email().map(EmailAddress::text).orElse("No e-mail address");
  }

  /** What an account tells of its holder. */
  public static List<Row> details(Account account) {
    boolean isHome = account instanceof CareHome;
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(isHome ? "Dummy NHS number" : "NHS number", number(account.number())));
    if (account instanceof Patient patient) {
      rows.add(new Row("Date of birth", day(patient.details().dateOfBirth().day())));
    }
    rows.add(new Row("Address", account.contact().address().text()));
    rows.add(new Row("Postcode", account.contact().postcode().text()));
    rows.add(new Row("Telephone number", account.contact().phone().national()));
    rows.add(new Row("E-mail address", email(account)));
    if (account instanceof Patient patient) {
      rows.add(new Row("Housebound", patient.details().housebound() ? "Yes" : "No"));
      rows.add(new Row("Care home resident", patient instanceof Resident ? "Yes" : "No"));
      patient.details().room().ifPresent(room -> rows.add(new Row("Room", room.text())));
    }
    return rows;
  }
}
