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
 * An action that actors try, and its outcome for each of them.
 *
 * @param port the group of Hearth and its method
 * @param what in words, where the port has several
 * @param take the attempt
 * @param trace its entry in the audit trail when it is granted; empty where it reads no record
 * @param subject on whom, as the trail records it
 * @param answers the refusal's code, or {@link #GRANTED}, for each of {@link TestActor}
 */
record Action(
    String port,
    String what,
    BiFunction<Scenario, Actor, Either<Refusal, ?>> take,
    Optional<AuditAction> trace,
    BiFunction<Scenario, Object, Optional<AccountId>> subject,
    Map<TestActor, String> answers) {
  static final String GRANTED = "granted";

  static Action of(String port, String what, BiFunction<Scenario, Actor, Either<Refusal, ?>> take) {
    return new Action(
        port, what, take, Optional.empty(), (scene, answer) -> Optional.empty(), Map.of());
  }

  Action traced(AuditAction action) {
    return new Action(port, what, take, Optional.of(action), subject, answers);
  }

  Action on(Function<Scenario, AccountId> account) {
    return new Action(
        port, what, take, trace, (scene, answer) -> Optional.of(account.apply(scene)), answers);
  }

  /** On the account that the action makes. */
  Action onTheNewAccount() {
    return new Action(
        port,
        what,
        take,
        trace,
        (scene, answer) ->
            answer instanceof Account account ? Optional.of(account.id()) : Optional.empty(),
        answers);
  }

  /** In the order of {@link TestActor}. */
  Action answers(String... codes) {
    Iterator<String> next = List.of(codes).iterator();
    Map<TestActor, String> each = new EnumMap<>(TestActor.class);
    for (TestActor who : TestActor.values()) {
      each.put(who, next.next());
    }
    return new Action(port, what, take, trace, subject, each);
  }

  List<TestActor> grantedTo() {
    return answers.keySet().stream().filter(who -> GRANTED.equals(answers.get(who))).toList();
  }

  List<TestActor> refusedTo() {
    return answers.keySet().stream().filter(who -> !GRANTED.equals(answers.get(who))).toList();
  }

  @Override
  public String toString() {
    return port + " " + what;
  }
}
