package example;

import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.carehome.CareHomes;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.practice.OdsCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contracts and the accounts of Hearth that they are about: both are kept, or neither. */
@Service
class Contracts {
  private static final Actor STAFF = new Actor.PracticeStaff("reception", new OdsCode("P91003"));

  private final CareHomes careHomes;
  private final JdbcTemplate jdbc;

  Contracts(CareHomes careHomes, JdbcTemplate jdbc) {
    this.careHomes = careHomes;
    this.jdbc = jdbc;
  }

  /** Signs a contract, whose home gets an account; a refusal rolls both back. */
  @Transactional
  void sign(long number, String home, String dummyNhsNumber) {
    jdbc.update("INSERT INTO contract VALUES (?, ?)", number, home);
    careHomes
        .open(STAFF, form(home, dummyNhsNumber))
        .getOrElseThrow(refusal -> new IllegalArgumentException(refusal.message()));
    System.out.println("signed: " + home);
  }

  long count() {
    return jdbc.queryForObject("SELECT count(*) FROM contract", Long.class);
  }

  private static CareHomeForm form(String home, String dummyNhsNumber) {
    return new CareHomeForm(
        dummyNhsNumber,
        home,
        "1980-01-01",
        "1 Green Lane, Sale",
        "M33 5AN",
        "0161 496 0001",
        "office@" + home.replace(" ", "-").toLowerCase() + ".example",
        Confirmations.BOTH);
  }
}
