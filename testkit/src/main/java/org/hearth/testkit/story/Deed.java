package org.hearth.testkit.story;

import io.vavr.control.Either;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.refusal.Refusal;

/**
 * Something that somebody may try, and how it ends for each.
 *
 * @param port the method of Hearth that gives the port
 * @param what in words, where the port has several
 * @param take the attempt
 * @param trace what the audit trail tells of it when it is granted; empty where it reads no record
 * @param subject on whom, as the trail tells it
 * @param answers the refusal's code, or {@link #GRANTED}, for each of {@link Who}
 */
record Deed(
    String port,
    String what,
    BiFunction<Neighbourhood, Actor, Either<Refusal, ?>> take,
    Optional<AuditAction> trace,
    BiFunction<Neighbourhood, Object, Optional<AccountId>> subject,
    Map<Who, String> answers) {
  static final String GRANTED = "granted";

  static Deed of(
      String port, String what, BiFunction<Neighbourhood, Actor, Either<Refusal, ?>> take) {
    return new Deed(
        port, what, take, Optional.empty(), (scene, answer) -> Optional.empty(), Map.of());
  }

  Deed traced(AuditAction action) {
    return new Deed(port, what, take, Optional.of(action), subject, answers);
  }

  Deed on(Function<Neighbourhood, AccountId> account) {
    return new Deed(
        port, what, take, trace, (scene, answer) -> Optional.of(account.apply(scene)), answers);
  }

  /** On the account that the deed makes. */
  Deed onTheNewAccount() {
    return new Deed(
        port,
        what,
        take,
        trace,
        (scene, answer) ->
            answer instanceof Account account ? Optional.of(account.id()) : Optional.empty(),
        answers);
  }

  /** In the order of {@link Who}. */
  Deed answers(String... codes) {
    Iterator<String> next = List.of(codes).iterator();
    Map<Who, String> each = new EnumMap<>(Who.class);
    for (Who who : Who.values()) {
      each.put(who, next.next());
    }
    return new Deed(port, what, take, trace, subject, each);
  }

  List<Who> grantedTo() {
    return answers.keySet().stream().filter(who -> GRANTED.equals(answers.get(who))).toList();
  }

  List<Who> refusedTo() {
    return answers.keySet().stream().filter(who -> !GRANTED.equals(answers.get(who))).toList();
  }

  @Override
  public String toString() {
    return port + " " + what;
  }
}
