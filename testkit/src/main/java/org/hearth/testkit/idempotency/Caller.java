package org.hearth.testkit.idempotency;

import static org.hearth.testkit.imports.ImportTrial.SETTINGS;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.SUPPORT;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.idempotency.IdempotentCalls;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.imports.Csv;

/** A caller whose calls may be repeated. */
final class Caller {
  private final Hearth hearth;
  private final IdempotentCalls idempotentCalls;

  Caller(Storage storage) {
    this.hearth = Hearth.on(storage, SETTINGS);
    this.idempotentCalls = Hearth.on(storage, SETTINGS).idempotentCalls();
  }

  Either<Refusal, String> opensHome(String key, String number, String email) {
    return answer(
        new IdempotencyKey("desk", key), number + email, calling -> open(calling, number, email));
  }

  Either<Refusal, String> opensHomeWithoutRight(String key) {
    return answer(
        new IdempotencyKey("support", key),
        "",
        calling -> open(calling, SUPPORT, "999-999-0001", "one@willow.example"));
  }

  Either<Refusal, String> asksForNumber(String key) {
    return idempotentCalls.answer(
        new IdempotencyKey("desk", key),
        "number",
        calling -> calling.numbers().suggest(STAFF),
        answer -> answer.fold(Refusal::code, number -> number.toString()));
  }

  Either<Refusal, String> answer(
      IdempotencyKey key, String body, Function<Hearth, Either<Refusal, CareHomeAccount>> call) {
    return idempotentCalls.answer(
        key, body, call, answer -> answer.fold(Refusal::code, home -> "opened " + home.id()));
  }

  Either<Refusal, CareHomeAccount> open(Hearth calling, String number, String email) {
    return open(calling, STAFF, number, email);
  }

  private static Either<Refusal, CareHomeAccount> open(
      Hearth calling, Actor actor, String number, String email) {
    return calling
        .careHomes()
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
        .patients()
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
    hearth.patients().remove(STAFF, patient.id(), OptionalLong.empty(), true, null).get();
  }

  int forgetsReceiptsUntilNow() {
    return idempotentCalls.forgetBefore(SETTINGS.clock().instant().plusMillis(1));
  }

  long trail(AuditAction action) {
    return hearth
        .audit()
        .read(SUPPORT, Optional.empty(), Page.first(Page.LARGEST))
        .get()
        .items()
        .stream()
        .filter(entry -> entry.action() == action)
        .count();
  }
}
