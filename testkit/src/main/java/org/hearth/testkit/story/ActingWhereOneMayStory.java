package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.application.Hearth;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every actor tries every action. */
public interface ActingWhereOneMayStory extends HearthFactory {

  /** One fixture for all refused actors: the next would see what the first changed. */
  @TestFactory
  default Stream<DynamicTest> R18_what_one_may_not_do_is_refused_and_changes_nothing() {
    return actions()
        .filter(action -> !action.refusedTo().isEmpty())
        .map(
            action ->
                DynamicTest.dynamicTest(
                    action.toString(),
                    () -> {
                      Scenario scene = Scenario.settled(this);
                      Scenario.View before = scene.view();
                      for (TestActor who : action.refusedTo()) {
                        assertRefused(action, scene, who);
                      }
                      assertThat(scene.view()).isEqualTo(before);
                    }));
  }

  private static void assertRefused(Action action, Scenario scene, TestActor who) {
    Actor actor = who.in(scene);
    refused(action.take().apply(scene, actor), action.answers().getOrDefault(who, ""));
    assertThat(scene.fixture().trail(actor, AuditAction.ACCESS_REFUSED))
        .as("the trace of the refusal of %s to %s", action, who)
        .hasSize(1)
        .allSatisfy(entry -> assertThat(entry.reason()).isNotBlank());
  }

  @TestFactory
  default Stream<DynamicTest> R19_what_one_may_do_leaves_an_entry_of_who_what_and_on_whom() {
    return actions()
        .flatMap(
            action ->
                action.grantedTo().stream()
                    .map(
                        who ->
                            DynamicTest.dynamicTest(
                                action + " by " + who, () -> assertTraced(action, who))));
  }

  private void assertTraced(Action action, TestActor who) {
    Scenario scene = Scenario.settled(this);
    Actor actor = who.in(scene);
    scene.fixture().clock().passDays(1);
    Object answer = granted(action.take().apply(scene, actor));
    Optional<AccountId> subject = action.subject().apply(scene, answer);
    List<AuditEntry> left =
        scene.fixture().trail().stream()
            .filter(entry -> entry.at().equals(scene.fixture().clock().instant()))
            .filter(entry -> entry.actor().equals(actor))
            .toList();
    if (action.trace().isEmpty()) {
      assertThat(left).isEmpty();
      return;
    }
    assertThat(left)
        .allSatisfy(entry -> assertThat(entry.reason()).isNotBlank())
        .anySatisfy(
            entry -> {
              assertThat(entry.action()).isEqualTo(action.trace().get());
              subject.ifPresent(account -> assertThat(entry.subject()).contains(account));
            });
  }

  @Test
  default void R18_every_port_is_tried_by_everybody() {
    assertThat(actions().map(Action::port).collect(Collectors.toSet()))
        .isEqualTo(
            Stream.of(Hearth.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .flatMap(ActingWhereOneMayStory::methodsOf)
                .collect(Collectors.toSet()));
  }

  /** Every method of every port of a group. */
  private static Stream<String> methodsOf(Method group) {
    return Stream.of(group.getReturnType().getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .map(method -> group.getName() + "." + method.getName());
  }

  private static Stream<Action> actions() {
    return Stream.concat(AccountActions.all(), CareActions.all());
  }
}
