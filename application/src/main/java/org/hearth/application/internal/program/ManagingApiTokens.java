package org.hearth.application.internal.program;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.internal.user.UserRealm;
import org.hearth.application.port.in.program.KnowProgram;
import org.hearth.application.port.in.program.ManageApiTokens;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.signin.ApiTokens;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.fault.Fields;
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

  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;
  private final UserRealm realm;

  public ManagingApiTokens(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
    this.realm = new UserRealm(context, access);
  }

  @Override
  public Either<Refusal, NewToken> make(Actor actor, TokenForm form) {
    return realm
        .of(actor)
        .flatMap(scope -> read(scope, actor, form))
        .mapLeft(runner::refuse)
        .map(token -> keep(actor, token));
  }

  private Either<AuditedRefusal, ApiToken> read(
      UserRealm.Scope scope, Actor actor, TokenForm form) {
    return FormReading.form(read(form))
        .filterOrElse(
            token -> scope.includes(new Role.StaffOf(token.practice())),
            token -> access.notAllowed(actor));
  }

  private NewToken keep(Actor actor, ApiToken token) {
    String secret = KnowProgram.PREFIX + Secrets.fresh();
    tokens()
        .add(
            token,
            Secrets.hash(secret),
            context.entry(
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
                    context.nextId(),
                    name,
                    practice,
                    scopes,
                    context.now(),
                    context.now().plus(lasts)));
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
    return runner.execute(() -> decideList(actor, page));
  }

  private Either<AuditedRefusal, Outcome<Slice<ApiToken>>> decideList(Actor actor, Page page) {
    return realm.of(actor).map(scope -> listed(actor, scope, page));
  }

  private Outcome<Slice<ApiToken>> listed(Actor actor, UserRealm.Scope scope, Page page) {
    return runner.read(
        tokens().list(scope.practice(), page),
        context.entry(actor, AuditAction.API_TOKENS_LISTED, Optional.empty(), "listed"));
  }

  @Override
  public Either<Refusal, ApiToken> revoke(Actor actor, UUID id, @Nullable String reason) {
    return realm
        .of(actor)
        .flatMap(scope -> found(scope, actor, id))
        .flatMap(token -> revoke(actor, token, reason))
        .mapLeft(runner::refuse);
  }

  private Either<AuditedRefusal, ApiToken> found(UserRealm.Scope scope, Actor actor, UUID id) {
    return Option.ofOptional(tokens().find(id))
        .filter(token -> scope.includes(new Role.StaffOf(token.practice())))
        .toEither(() -> access.refused(new UserRefusal.TokenNotFound(), actor, Optional.empty()));
  }

  private Either<AuditedRefusal, ApiToken> revoke(
      Actor actor, ApiToken token, @Nullable String reason) {
    Either<AuditedRefusal, String> why =
        FormReading.field("reason", FreeText.parse(reason, LONGEST_REASON));
    if (why.isLeft()) {
      return Either.left(why.getLeft());
    }
    boolean revoked =
        tokens()
            .revoke(
                token.id(),
                context.entry(
                    actor,
                    AuditAction.API_TOKEN_REVOKED,
                    Optional.empty(),
                    "token " + token.id() + ": " + why.get()));
    return revoked
        ? Either.right(token)
        : Either.left(AuditedRefusal.because(new UserRefusal.TokenNotFound()));
  }

  private ApiTokens tokens() {
    return context.signIn().apiTokens();
  }
}
