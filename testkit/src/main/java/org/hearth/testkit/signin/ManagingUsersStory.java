package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.signin.UserTrial.ADA;
import static org.hearth.testkit.signin.UserTrial.BOB;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.application.port.in.user.ManageUsers;
import org.hearth.application.port.in.user.ManageUsers.RoleForm;
import org.hearth.application.port.out.Page;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** Users come and go, by an administrator of their practice or by support. */
public interface ManagingUsersStory extends AuthenticationFactory {
  Actor SUPPORT = new Actor.Support("Sue");
  RoleForm STAFF = new RoleForm(Optional.of(HearthFixture.LIME_STREET.text()), false);
  RoleForm ADMINISTRATOR = new RoleForm(Optional.of(HearthFixture.LIME_STREET.text()), true);

  @Test
  default void who_is_disabled_is_out_at_once_and_cannot_sign_in_until_enabled() {
    UserTrial given = new UserTrial(SignInFixture.of(this));
    given.ada();
    User bob = given.bob();
    Actor ada = given.actor(ADA);
    SignedIn bobs = given.signedIn(BOB);

    assertThat(granted(given.users().disable(ada, bob.id(), "has left")).disabled()).isTrue();

    assertThat(given.door().session(bobs)).isEmpty();
    refused(given.door().signIn(BOB, PASSWORD), "sign-in-failed");
    granted(given.users().enable(ada, bob.id(), "is back"));
    assertThat(given.door().session(bobs)).as("what has ended stays ended").isEmpty();
    assertThat(given.actor(BOB)).isInstanceOf(Actor.PracticeStaff.class);
    assertThat(given.door().trail(AuditAction.USER_DISABLED))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.identity()).isEqualTo(ada.identity());
              assertThat(entry.reason()).isEqualTo("user " + bob.id() + ": has left");
            });
  }

  @Test
  default void who_is_removed_is_out_at_once_and_the_trail_keeps_who_they_were() {
    UserTrial given = new UserTrial(SignInFixture.of(this));
    User bob = given.bob();
    SignedIn bobs = given.signedIn(BOB);

    assertThat(granted(given.users().remove(SUPPORT, bob.id(), "has left"))).isEqualTo(bob);

    assertThat(given.door().session(bobs)).isEmpty();
    refused(given.door().signIn(BOB, PASSWORD), "sign-in-failed");
    refused(given.users().disable(SUPPORT, bob.id(), "again"), "user-not-found");
    assertThat(given.door().trail(AuditAction.SIGNED_IN))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actor().name()).isEqualTo("bob Quill");
              assertThat(entry.identity().orElseThrow().id()).isEqualTo(bob.id().toString());
            });
    assertThat(given.door().trail(AuditAction.USER_REMOVED))
        .singleElement()
        .satisfies(entry -> assertThat(entry.reason()).contains(bob.id().toString()));
    User next = given.bob();
    assertThat(next.id()).as("another who has the address is another").isNotEqualTo(bob.id());
  }

  @Test
  default void a_role_that_is_given_holds_from_the_next_sign_in() {
    UserTrial given = new UserTrial(SignInFixture.of(this));
    User bob = given.bob();
    SignedIn bobs = given.signedIn(BOB);

    User moved =
        granted(
            given
                .users()
                .giveRole(
                    SUPPORT,
                    bob.id(),
                    new RoleForm(Optional.of(HearthFixture.MILL_LANE.text()), false),
                    "works there now"));

    assertThat(moved.role()).isEqualTo(new Role.StaffOf(HearthFixture.MILL_LANE));
    assertThat(given.door().session(bobs)).isEmpty();
    assertThat(given.actor(BOB).unidentified())
        .isEqualTo(new Actor.PracticeStaff("bob Quill", HearthFixture.MILL_LANE));
    refused(
        given.users().giveRole(SUPPORT, bob.id(), new RoleForm(Optional.of("no"), false), "x"),
        "invalid");
  }

  @Test
  default void users_are_listed_to_administrators_of_their_practice_and_to_support() {
    UserTrial given = new UserTrial(SignInFixture.of(this));
    User ada = given.ada();
    User bob = given.bob();
    User mia = given.mia();

    assertThat(granted(given.users().list(given.actor(ADA), Page.first(10))).items())
        .containsExactly(ada, bob);
    assertThat(granted(given.users().list(SUPPORT, Page.first(2))).items())
        .containsExactly(ada, bob);
    assertThat(granted(given.users().list(SUPPORT, Page.first(2).following(bob.id()))).items())
        .containsExactly(mia);
    refused(given.users().list(given.actor(BOB), Page.first(10)), "not-allowed");
    refused(
        given
            .users()
            .list(new Actor.PracticeStaff("ada Quill", HearthFixture.LIME_STREET), Page.first(10)),
        "not-allowed");
  }

  @Test
  default void R19_reading_one_user_leaves_an_entry_about_that_user_alone() {
    UserTrial given = new UserTrial(SignInFixture.of(this));
    given.ada();
    User bob = given.bob();
    User mia = given.mia();
    Actor ada = given.actor(ADA);
    ManageUsers find = given.door().authentication().manageUsers();

    assertThat(granted(find.byId(ada, bob.id()))).isEqualTo(bob);
    assertThat(granted(find.byId(SUPPORT, mia.id()))).isEqualTo(mia);

    assertThat(given.door().trail(AuditAction.USER_READ))
        .extracting(AuditEntry::reason)
        .containsExactlyInAnyOrder("user " + bob.id() + " read", "user " + mia.id() + " read");
    assertThat(given.door().trail(AuditAction.USERS_LISTED)).isEmpty();
    refused(find.byId(ada, mia.id()), "user-not-found");
    refused(find.byId(SUPPORT, new UUID(1, 1)), "user-not-found");
    refused(find.byId(given.actor(BOB), bob.id()), "not-allowed");
    assertThat(given.door().trail(AuditAction.USER_READ)).hasSize(2);
    assertThat(given.door().trail(AuditAction.ACCESS_REFUSED)).hasSize(3);
  }

  @Test
  default void R18_an_administrator_acts_at_their_own_practice_only() {
    UserTrial given = new UserTrial(SignInFixture.of(this));
    given.ada();
    User bob = given.bob();
    User mia = given.mia();
    Actor ada = given.actor(ADA);

    refused(given.users().disable(ada, mia.id(), "x"), "user-not-found");
    refused(given.users().remove(ada, new UUID(1, 1), "x"), "user-not-found");
    refused(
        given.users().giveRole(ada, bob.id(), new RoleForm(Optional.empty(), false), "x"),
        "not-allowed");
    refused(
        given
            .users()
            .giveRole(
                ada,
                bob.id(),
                new RoleForm(Optional.of(HearthFixture.MILL_LANE.text()), true),
                "x"),
        "not-allowed");
    refused(
        add(given, ada, "eve@mill-lane.example", Optional.of(HearthFixture.MILL_LANE.text())),
        "not-allowed");
    refused(add(given, ada, "eve@hearth.example", Optional.empty()), "not-allowed");
    granted(
        add(given, ada, "eve@lime-street.example", Optional.of(HearthFixture.LIME_STREET.text())));
    refused(given.users().disable(ada, bob.id(), " "), "invalid");
  }

  @Test
  default void R18_nobody_raises_their_own_rights() {
    UserTrial given = new UserTrial(SignInFixture.of(this));
    given.ada();
    User bob = given.bob();
    Actor bobs = given.actor(BOB);
    User sue = given.added("sue@hearth.example", Optional.empty(), false);
    Actor support = given.actor("sue@hearth.example");

    for (var refusal :
        List.of(
            given.users().giveRole(bobs, bob.id(), ADMINISTRATOR, "x"),
            given.users().enable(bobs, bob.id(), "x"),
            given.users().remove(bobs, bob.id(), "x"),
            given.users().giveRole(support, sue.id(), ADMINISTRATOR, "x"))) {
      refused(refusal, "not-allowed");
    }
  }

  @Test
  default void the_last_administrator_stays_unless_support_says_otherwise() {
    UserTrial given = new UserTrial(SignInFixture.of(this));
    User ada = given.ada();
    User bob = given.bob();
    Actor adas = given.actor(ADA);

    refused(given.users().disable(adas, ada.id(), "x"), "last-administrator");
    refused(given.users().remove(adas, ada.id(), "x"), "last-administrator");
    refused(given.users().giveRole(adas, ada.id(), STAFF, "x"), "last-administrator");

    granted(given.users().giveRole(adas, bob.id(), ADMINISTRATOR, "takes over"));
    granted(given.users().giveRole(adas, ada.id(), STAFF, "hands over"));
    refused(given.users().list(adas, Page.first(10)), "not-allowed");
    granted(given.users().disable(SUPPORT, bob.id(), "asked by the practice"));
  }

  @Test
  default void of_two_administrators_who_remove_each_other_one_stays() {
    UserTrial given = new UserTrial(SignInFixture.of(this));
    User ada = given.ada();
    User bob = given.added(BOB, Optional.of(HearthFixture.LIME_STREET.text()), true);
    Actor adas = given.actor(ADA);
    Actor bobs = given.actor(BOB);

    granted(given.users().remove(adas, bob.id(), "x"));
    refused(given.users().remove(bobs, ada.id(), "x"), "not-allowed");
    refused(given.users().remove(adas, ada.id(), "x"), "last-administrator");
  }

  private static Either<Refusal, User> add(
      UserTrial given, Actor actor, String email, Optional<String> practice) {
    return given
        .door()
        .authentication()
        .addUser()
        .add(actor, new UserForm(email, "Eve Quill", practice, PASSWORD));
  }
}
