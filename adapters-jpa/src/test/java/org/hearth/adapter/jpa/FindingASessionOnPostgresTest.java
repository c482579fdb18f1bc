package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.signin.SignInFixture.OTHER_PASSWORD;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.testkit.repetition.Repetitions;
import org.hearth.testkit.signin.SignInFixture;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every request with a session pays for it. */
class FindingASessionOnPostgresTest {
  private static final int REQUESTS = 100;

  private final Conversation conversation = new Conversation();
  private final HikariDataSource pool = TestDatabase.POSTGRESQL.pool();
  private JpaStorage storage;
  private SignInFixture door;

  @BeforeEach
  void openTheDoor() {
    TestDatabase.POSTGRESQL.empty();
    storage = TestDatabase.inPublic(conversation.overhear(pool));
    door = SignInFixture.of(() -> storage);
  }

  @AfterEach
  void close() {
    storage.close();
    pool.close();
  }

  @Test
  void a_session_of_a_login_is_found_in_one_statement_without_a_commit() {
    costsOneStatement(home(door));
  }

  @Test
  void a_session_of_whom_an_issuer_vouched_for_costs_no_more() {
    costsOneStatement(support(door));
  }

  private void costsOneStatement(SignedIn signedIn) {
    conversation.forget();

    assertThat(door.session(signedIn)).isPresent();

    assertThat(conversation.statements()).hasSize(1);
    assertThat(conversation.commits()).isEmpty();
  }

  @Test
  void requests_that_follow_each_other_closely_share_a_look() {
    SignedIn support = support(door);
    conversation.forget();

    for (int i = 0; i < REQUESTS; i++) {
      assertThat(door.session(support)).isPresent();
    }

    assertThat(conversation.statements()).hasSizeLessThan(REQUESTS);
  }

  static IntStream times() {
    return IntStream.range(0, Repetitions.of(2, 10));
  }

  /** Again and again: the first endings take so long that a look of before serves no more. */
  @ParameterizedTest
  @MethodSource("times")
  void a_session_that_ended_at_one_server_is_over_at_the_other(int time) {
    isOverAtTheOtherServer(
        FindingASessionOnPostgresTest::support,
        signedIn -> door.authentication().sessions().end(signedIn.token()));
  }

  @Test
  void sessions_are_over_at_the_other_server_when_a_password_is_chosen() {
    isOverAtTheOtherServer(
        FindingASessionOnPostgresTest::home,
        signedIn -> {
          granted(door.authentication().askForPasswordLink().ask(OFFICE, SignInFixture.HERE));
          granted(door.choose(door.linkTo(OFFICE), OTHER_PASSWORD));
        });
  }

  @Test
  void sessions_are_over_at_the_other_server_when_the_address_changes() {
    isOverAtTheOtherServer(
        FindingASessionOnPostgresTest::home,
        signedIn -> {
          Actor.CareHomeStaff staff = (Actor.CareHomeStaff) door.session(signedIn).get().actor();
          granted(
              door.hearth()
                  .patients()
                  .amend(
                      HearthFixture.ANN,
                      staff.careHome(),
                      OptionalLong.empty(),
                      DetailsForm.contact(null, null, null, "other@willow-house.example"),
                      null));
        });
  }

  /** The fastest of many: each would take longer if it waited for what earlier looks found. */
  @Test
  void an_amendment_that_leaves_the_address_waits_for_no_session() {
    SignedIn signedIn = home(door);
    AccountId home = ((Actor.CareHomeStaff) door.session(signedIn).get().actor()).careHome();

    long fastest =
        IntStream.range(0, 20)
            .mapToLong(i -> nanosOf(() -> amendPhone(home, "0161 496 00" + (10 + i))))
            .min()
            .getAsLong();

    assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(50));
    assertThat(door.session(signedIn)).isPresent();
  }

  private void amendPhone(AccountId home, String phone) {
    granted(
        door.hearth()
            .patients()
            .amend(
                HearthFixture.ANN,
                home,
                OptionalLong.empty(),
                DetailsForm.contact(null, null, phone, null),
                null));
  }

  private static long nanosOf(Runnable call) {
    long before = System.nanoTime();
    call.run();
    return System.nanoTime() - before;
  }

  private void isOverAtTheOtherServer(
      Function<SignInFixture, SignedIn> entering, Consumer<SignedIn> ending) {
    SignedIn signedIn = entering.apply(door);
    try (HikariDataSource otherPool = TestDatabase.POSTGRESQL.pool();
        JpaStorage other = TestDatabase.inPublic(otherPool)) {
      SignInFixture otherDoor = SignInFixture.of(() -> other);
      assertThat(otherDoor.session(signedIn)).isPresent();

      ending.accept(signedIn);

      assertThat(otherDoor.session(signedIn)).isEmpty();
    }
  }

  private static SignedIn home(SignInFixture door) {
    door.willowHouseWithPassword();
    return granted(door.signIn(OFFICE, PASSWORD));
  }

  private static SignedIn support(SignInFixture door) {
    return granted(
        door.authentication().signInWithOidc().signIn(new Actor.Support("Sue"), "login.example"));
  }
}
