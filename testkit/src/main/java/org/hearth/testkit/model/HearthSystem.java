package org.hearth.testkit.model;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.application.Hearth;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.RequestId;
import org.hearth.testkit.story.SettableClock;

/** A Hearth, and what was learned of its identifiers: the model names accounts by their numbers. */
final class HearthSystem {
  final Hearth hearth;
  final SettableClock clock;
  final List<RequestId> requests = new ArrayList<>();

  private final Map<String, AccountId> ids = new HashMap<>();
  private final Map<AccountId, String> numbers = new HashMap<>();

  HearthSystem(Hearth hearth, SettableClock clock) {
    this.hearth = hearth;
    this.clock = clock;
  }

  /** The account's identifier, or an identifier that no account has, derived from the number. */
  AccountId id(String number) {
    return ids.getOrDefault(number, new AccountId(new UUID(0, Long.parseLong(number))));
  }

  String number(AccountId id) {
    return numbers.getOrDefault(id, "%010d".formatted(id.value().getLeastSignificantBits()));
  }

  RequestId request(int number) {
    return number < requests.size() ? requests.get(number) : new RequestId(new UUID(0, number));
  }

  Actor actor(Person who) {
    return switch (who.kind()) {
      case STAFF -> new Actor.PracticeStaff(who.name(), new OdsCode(who.at()));
      case HOME -> new Actor.CareHomeStaff(who.name(), id(who.at()));
      case SUPPORT -> new Actor.Support(who.name());
      case SYSTEM -> new Actor.HearthSystem(who.name());
    };
  }

  /** What was answered; accounts in the answer are known by their numbers from then on. */
  <T> Answer answer(Either<Refusal, T> answered, Function<T, Answer> granted) {
    return answered.fold(HearthSystem::refused, granted);
  }

  Answer account(Either<Refusal, ? extends Account> answered) {
    return answered.fold(HearthSystem::refused, account -> Answer.granted(learn(account)));
  }

  AccountReference learn(Account account) {
    ids.put(account.number().digits(), account.id());
    numbers.put(account.id(), account.number().digits());
    return Reading.card(account, this);
  }

  private static Answer refused(Refusal refusal) {
    return refusal instanceof Refusal.Invalid invalid
        ? Answer.invalid(invalid.faults().stream().map(FieldFault::field).sorted().toList())
        : Answer.refused(refusal.code());
  }
}
