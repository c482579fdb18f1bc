package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.UserTrial.ADA;
import static org.hearth.testkit.signin.UserTrial.BOB;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.program.KnowProgram;
import org.hearth.application.port.in.program.ManageApiTokens;
import org.hearth.application.port.in.program.ManageApiTokens.NewToken;
import org.hearth.application.port.in.program.ManageApiTokens.TokenForm;
import org.hearth.application.port.out.Page;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.program.ApiToken;
import org.hearth.domain.program.Scope;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** Programs are known by tokens: named, for something, and for a while. */
public interface KnowingProgramsStory extends AuthenticationFactory {
  Actor SUPPORT = new Actor.Support("Sue");

  @Test
  default void a_program_is_known_by_its_token_until_it_expires() {
    SignInFixture door = SignInFixture.of(this);
    NewToken made =
        granted(tokens(door).make(SUPPORT, form("Rota", HearthFixture.LIME_STREET.text(), 2)));

    assertThat(made.secret()).startsWith(KnowProgram.PREFIX).hasSizeGreaterThan(48);
    assertThat(made.token().scopes()).containsExactlyInAnyOrder(Scope.READ, Scope.IMPORT);
    assertThat(programs(door).find(made.secret())).contains(made.token());
    assertThat(made.token().actor().unidentified())
        .isEqualTo(new Actor.PracticeStaff("Rota", HearthFixture.LIME_STREET));
    assertThat(made.token().actor().identity().orElseThrow().id())
        .isEqualTo(made.token().id().toString());
    assertThat(programs(door).find(made.secret() + "x")).isEmpty();
    assertThat(programs(door).find(KnowProgram.PREFIX)).isEmpty();

    door.clock().pass(Duration.ofDays(2));
    assertThat(programs(door).find(made.secret())).isEmpty();
  }

  @Test
  default void a_token_that_is_revoked_is_known_no_more() {
    SignInFixture door = SignInFixture.of(this);
    NewToken one =
        granted(tokens(door).make(SUPPORT, form("Rota", HearthFixture.LIME_STREET.text(), 90)));
    NewToken two =
        granted(tokens(door).make(SUPPORT, form("Rota", HearthFixture.LIME_STREET.text(), 90)));

    assertThat(granted(tokens(door).revoke(SUPPORT, one.token().id(), "lost")))
        .isEqualTo(one.token());

    assertThat(programs(door).find(one.secret())).isEmpty();
    assertThat(programs(door).find(two.secret())).contains(two.token());
    refused(tokens(door).revoke(SUPPORT, one.token().id(), "lost"), "token-not-found");
    assertThat(door.trail(AuditAction.API_TOKEN_REVOKED))
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.reason()).isEqualTo("token " + one.token().id() + ": lost"));
  }

  @Test
  default void R18_an_administrator_manages_the_tokens_of_their_practice_only() {
    UserTrial given = new UserTrial(SignInFixture.of(this));
    given.ada();
    given.bob();
    Actor ada = given.actor(ADA);
    Actor bob = given.actor(BOB);
    ManageApiTokens tokens = tokens(given.door());
    ApiToken theirs =
        granted(tokens.make(SUPPORT, form("Theirs", HearthFixture.MILL_LANE.text(), 90))).token();
    ApiToken ours =
        granted(tokens.make(ada, form("Ours", HearthFixture.LIME_STREET.text(), 90))).token();

    assertThat(granted(tokens.list(ada, Page.first(10))).items()).containsExactly(ours);
    assertThat(granted(tokens.list(SUPPORT, Page.first(10))).items()).containsExactly(theirs, ours);
    refused(tokens.make(ada, form("Theirs", HearthFixture.MILL_LANE.text(), 90)), "not-allowed");
    refused(tokens.revoke(ada, theirs.id(), "x"), "token-not-found");
    refused(tokens.make(bob, form("Ours", HearthFixture.LIME_STREET.text(), 90)), "not-allowed");
    refused(tokens.list(bob, Page.first(10)), "not-allowed");
    refused(tokens.list(ours.actor(), Page.first(10)), "not-allowed");
  }

  @Test
  default void what_a_token_lacks_is_told() {
    SignInFixture door = SignInFixture.of(this);

    assertThat(
            faultyFields(
                tokens(door)
                    .make(SUPPORT, new TokenForm(" ", "no", List.of("all"), Optional.of(367)))))
        .containsExactlyInAnyOrder("name", "practice", "scopes", "days");
    assertThat(
            faultyFields(
                tokens(door)
                    .make(SUPPORT, new TokenForm("Rota", "P91003", List.of(), Optional.empty()))))
        .containsExactly("scopes");
  }

  private static TokenForm form(String name, String practice, int days) {
    return new TokenForm(name, practice, List.of("read", "IMPORT"), Optional.of(days));
  }

  private static ManageApiTokens tokens(SignInFixture door) {
    return door.authentication().manageApiTokens();
  }

  private static KnowProgram programs(SignInFixture door) {
    return door.authentication().knowProgram();
  }
}
