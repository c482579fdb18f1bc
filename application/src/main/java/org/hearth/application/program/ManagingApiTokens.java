package org.hearth.application.program;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.secret.Secrets;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Slice;
import org.hearth.application.storage.login.ApiTokens;
import org.hearth.application.user.UserRealm;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.fault.FreeText;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.program.ApiToken;
import org.hearth.domain.program.Scope;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.UserRefusal;
import org.hearth.domain.user.Role;
import org.jspecify.annotations.Nullable;

/** Use case of {@link ManageApiTokens}. */
public final class ManagingApiTokens implements ManageApiTokens {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_REASON = 400;
  private static final int LONGEST_DAYS = 366;
  private static final int DAYS = 90;
  private static final Fault NO_SCOPE =
      new Fault("is not one or more of read, register and import");
  private static final Fault NOT_DAYS = new Fault("is not 1 to " + LONGEST_DAYS);

  private final Workplace workplace;
  private final Access access;
  private final UserRealm realm;

  public ManagingApiTokens(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
    this.realm = new UserRealm(workplace, access);
  }

  @Override
  public Either<Refusal, NewToken> make(Actor actor, TokenForm form) {
    return realm
        .of(actor)
        .flatMap(scope -> Fields.refusing(read(form)).flatMap(read -> within(scope, actor, read)))
        .mapLeft(workplace::refuse)
        .map(token -> keep(actor, token));
  }

  private Either<Refused, ApiToken> within(UserRealm.Scope scope, Actor actor, ApiToken token) {
    return scope.includes(new Role.StaffOf(token.practice()))
        ? Either.right(token)
        : Either.left(access.notAllowed(actor));
  }

  private NewToken keep(Actor actor, ApiToken token) {
    String secret = KnowProgram.PREFIX + Secrets.fresh();
    tokens()
        .add(
            token,
            Secrets.hash(secret),
            workplace.entry(
                actor,
                AuditAction.API_TOKEN_MADE,
                Optional.empty(),
                "token " + token.id() + " for " + token.practice().text()));
    return new NewToken(token, secret);
  }

  private Validation<Seq<FieldFault>, ApiToken> read(TokenForm form) {
    return Validation.combine(
            Fields.field("name", FreeText.parseOneLine(form.name(), LONGEST_NAME)),
            Fields.field("practice", OdsCode.parse(form.practice())),
            Fields.field("scopes", scopes(form.scopes())),
            Fields.field("days", days(form.days().orElse(DAYS))))
        .ap(
            (name, practice, scopes, lasts) ->
                new ApiToken(
                    workplace.nextId(),
                    name,
                    practice,
                    scopes,
                    workplace.now(),
                    workplace.now().plus(lasts)));
  }

  private static Validation<Fault, Set<Scope>> scopes(List<String> names) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (String name : names) {
      try {
        scopes.add(Scope.valueOf(name.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException unknown) {
        return Validation.invalid(NO_SCOPE);
      }
    }
    return scopes.isEmpty() ? Validation.invalid(NO_SCOPE) : Validation.valid(scopes);
  }

  private static Validation<Fault, Duration> days(int days) {
    return days < 1 || days > LONGEST_DAYS
        ? Validation.invalid(NOT_DAYS)
        : Validation.valid(Duration.ofDays(days));
  }

  @Override
  public Either<Refusal, Slice<ApiToken>> list(Actor actor, Page page) {
    return workplace.carryOut(
        () ->
            realm
                .of(actor)
                .map(
                    scope ->
                        workplace.read(
                            tokens().list(scope.practice(), page),
                            workplace.entry(
                                actor,
                                AuditAction.API_TOKENS_LISTED,
                                Optional.empty(),
                                "listed"))));
  }

  @Override
  public Either<Refusal, ApiToken> revoke(Actor actor, UUID id, @Nullable String reason) {
    return realm
        .of(actor)
        .flatMap(scope -> found(scope, actor, id))
        .flatMap(
            token ->
                Fields.refusing(FreeText.parse(reason, LONGEST_REASON), "reason")
                    .flatMap(why -> revoke(actor, token, why)))
        .mapLeft(workplace::refuse);
  }

  private Either<Refused, ApiToken> found(UserRealm.Scope scope, Actor actor, UUID id) {
    return tokens()
        .find(id)
        .filter(token -> scope.includes(new Role.StaffOf(token.practice())))
        .<Either<Refused, ApiToken>>map(Either::right)
        .orElseGet(
            () ->
                Either.left(
                    access.refused(new UserRefusal.TokenNotFound(), actor, Optional.empty())));
  }

  private Either<Refused, ApiToken> revoke(Actor actor, ApiToken token, String why) {
    boolean revoked =
        tokens()
            .revoke(
                token.id(),
                workplace.entry(
                    actor,
                    AuditAction.API_TOKEN_REVOKED,
                    Optional.empty(),
                    "token " + token.id() + ": " + why));
    return revoked
        ? Either.right(token)
        : Either.left(Refused.because(new UserRefusal.TokenNotFound()));
  }

  private ApiTokens tokens() {
    return workplace.storage().signIn().apiTokens();
  }
}
