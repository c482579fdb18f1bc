package org.hearth.testkit.once;

import static org.hearth.testkit.imports.ImportTrial.SETTINGS;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.SUPPORT;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.hearth.application.Hearth;
import org.hearth.application.carehome.CareHomeForm;
import org.hearth.application.once.Once;
import org.hearth.application.patient.PatientForm;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.ReceiptKey;
import org.hearth.application.storage.Storage;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.imports.Csv;

/** Somebody whose calls may come again. */
final class Caller {
  private final Hearth hearth;
  private final Once once;

  Caller(Storage storage) {
    this.hearth = Hearth.on(storage, SETTINGS);
    this.once = new Once(storage, SETTINGS);
  }

  Either<Refusal, String> opensHome(String key, String number, String email) {
    return answer(
        new ReceiptKey("desk", key), number + email, calling -> open(calling, number, email));
  }

  Either<Refusal, String> opensHomeWithoutRight(String key) {
    return answer(
        new ReceiptKey("support", key),
        "",
        calling -> open(calling, SUPPORT, "999-999-0001", "one@willow.example"));
  }

  Either<Refusal, String> asksForNumber(String key) {
    return once.answer(
        new ReceiptKey("desk", key),
        "number",
        calling -> calling.suggestDummyNumber().suggest(STAFF),
        answer -> answer.fold(Refusal::code, number -> number.toString()));
  }

  Either<Refusal, String> answer(
      ReceiptKey key, String body, Function<Hearth, Either<Refusal, CareHomeAccount>> call) {
    return once.answer(
        key, body, call, answer -> answer.fold(Refusal::code, home -> "opened " + home.id()));
  }

  Either<Refusal, CareHomeAccount> open(Hearth calling, String number, String email) {
    return open(calling, STAFF, number, email);
  }

  private static Either<Refusal, CareHomeAccount> open(
      Hearth calling, Actor actor, String number, String email) {
    return calling
        .openCareHomeAccount()
        .open(
            actor,
            new CareHomeForm(
                number,
                "Willow House",
                "1980-01-01",
                "1 Green Lane, Sale",
                "M33 5AN",
                "0161 496 0001",
                email,
                Confirmations.BOTH));
  }

  Account patient(String email) {
    return hearth
        .registerPatient()
        .register(
            STAFF,
            new PatientForm(
                Csv.nhsNumber(1),
                "Ada",
                "Byron",
                "1940-12-10",
                "1 Green Lane",
                "M33 5AN",
                "0161 496 0001",
                email,
                false,
                false,
                Confirmations.BOTH))
        .get();
  }

  void removesEmail(Account patient) {
    hearth.removeEmailAddress().remove(STAFF, patient.id(), OptionalLong.empty(), true, null).get();
  }

  int forgetsReceiptsUntilNow() {
    return once.forgetBefore(SETTINGS.clock().instant().plusMillis(1));
  }

  long trail(AuditAction action) {
    return hearth
        .readAuditTrail()
        .read(SUPPORT, Optional.empty(), Page.first(Page.LARGEST))
        .get()
        .items()
        .stream()
        .filter(entry -> entry.action() == action)
        .count();
  }
}
