package org.hearth.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.deployment.Deployment.PASSWORD;

import java.util.Optional;
import org.hearth.adapter.http.client.Authorisation;
import org.hearth.adapter.http.client.HearthClient;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.application.port.in.user.ManageUsers;
import org.hearth.application.port.in.user.ManageUsers.RoleForm;
import org.hearth.application.port.out.Page;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.user.User;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** An administrator manages users through client and network, whichever server is asked. */
class ManagingUsersOverHttpTest {
  private static final String ADA = "ada@lime-street.example";
  private static final String BOB = "bob@lime-street.example";
  private static final Actor ADAS = new Actor.PracticeStaff("Ada", HearthFixture.LIME_STREET);

  @Test
  void an_administrator_lists_adds_changes_and_removes_users_of_the_practice() {
    try (Deployment deployment = Deployment.of(2)) {
      Optional<String> practice = Optional.of(HearthFixture.LIME_STREET.text());
      User ada = deployment.addUser(new UserForm(ADA, "Ada", practice, true, PASSWORD));
      HearthClient client = users(deployment, ADA);
      ManageUsers users = client.manageUsers();

      User bob = client.addUser().add(ADAS, new UserForm(BOB, "Bob", practice, PASSWORD)).get();
      assertThat(users.list(ADAS, Page.first(10)).get().items()).containsExactly(ada, bob);
      assertThat(users.byId(ADAS, bob.id()).get()).isEqualTo(bob);
      String bobs = deployment.signIn(BOB);
      assertThat(current(deployment, 0, bobs)).isEqualTo(200);
      assertThat(current(deployment, 1, bobs)).isEqualTo(200);

      assertThat(users.disable(ADAS, bob.id(), "has left").get().disabled()).isTrue();
      assertThat(current(deployment, 0, bobs)).isEqualTo(401);
      assertThat(current(deployment, 1, bobs)).isEqualTo(401);
      assertThat(users.enable(ADAS, bob.id(), "is back").get()).isEqualTo(bob);
      assertThat(
              users
                  .giveRole(ADAS, bob.id(), new RoleForm(practice, true), "takes over")
                  .get()
                  .administers(HearthFixture.LIME_STREET))
          .isTrue();
      assertThat(users.remove(ADAS, bob.id(), "has left").isRight()).isTrue();
      assertThat(users.remove(ADAS, ada.id(), "x").getLeft().code())
          .isEqualTo("last-administrator");
      assertThat(users.disable(ADAS, bob.id(), "x").getLeft().code()).isEqualTo("user-not-found");
      assertThat(users.byId(ADAS, bob.id()).getLeft().code()).isEqualTo("user-not-found");
      assertThat(
              deployment
                  .database()
                  .ask(
                      "SELECT DISTINCT actor_id FROM audit_entry"
                          + " WHERE action = 'USER_REMOVED'"))
          .containsExactly(ada.id().toString());
      assertThat(
              deployment
                  .database()
                  .ask(
                      "SELECT DISTINCT source FROM audit_entry" + " WHERE action = 'USER_REMOVED'"))
          .containsExactly("127.0.0.1");
    }
  }

  private static HearthClient users(Deployment deployment, String email) {
    return HearthClient.connect(
        deployment.server(0).address(), Authorisation.bearer(deployment.signIn(email)));
  }

  private static int current(Deployment deployment, int server, String token) {
    return deployment
        .wire(server)
        .send("GET", "/api/v1/sessions/current", "", "Authorization", "Bearer " + token)
        .status();
  }
}
