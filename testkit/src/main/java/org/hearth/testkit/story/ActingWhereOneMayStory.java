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

/** Everybody tries everything. */
public interface ActingWhereOneMayStory extends HearthFactory {

  /** One town for all who are refused: whatever the first changed, the next would see. */
  @TestFactory
  default Stream<DynamicTest> R18_what_one_may_not_do_is_refused_and_changes_nothing() {
    return deeds()
        .filter(deed -> !deed.refusedTo().isEmpty())
        .map(
            deed ->
                DynamicTest.dynamicTest(
                    deed.toString(),
                    () -> {
                      Neighbourhood scene = Neighbourhood.settled(this);
                      Neighbourhood.View before = scene.view();
                      for (Who who : deed.refusedTo()) {
                        assertRefused(deed, scene, who);
                      }
                      assertThat(scene.view()).isEqualTo(before);
                    }));
  }

  private static void assertRefused(Deed deed, Neighbourhood scene, Who who) {
    Actor actor = who.in(scene);
    refused(deed.take().apply(scene, actor), deed.answers().getOrDefault(who, ""));
    assertThat(scene.town().trail(actor, AuditAction.ACCESS_REFUSED))
        .as("the trace of the refusal of %s to %s", deed, who)
        .hasSize(1)
        .allSatisfy(entry -> assertThat(entry.reason()).isNotBlank());
  }

  @TestFactory
  default Stream<DynamicTest> R19_what_one_may_do_leaves_an_entry_of_who_what_and_on_whom() {
    return deeds()
        .flatMap(
            deed ->
                deed.grantedTo().stream()
                    .map(
                        who ->
                            DynamicTest.dynamicTest(
                                deed + " by " + who, () -> assertTraced(deed, who))));
  }

  private void assertTraced(Deed deed, Who who) {
    Neighbourhood scene = Neighbourhood.settled(this);
    Actor actor = who.in(scene);
    scene.town().clock().passDays(1);
    Object answer = granted(deed.take().apply(scene, actor));
    Optional<AccountId> subject = deed.subject().apply(scene, answer);
    List<AuditEntry> left =
        scene.town().trail().stream()
            .filter(entry -> entry.at().equals(scene.town().clock().instant()))
            .filter(entry -> entry.actor().equals(actor))
            .toList();
    if (deed.trace().isEmpty()) {
      assertThat(left).isEmpty();
      return;
    }
    assertThat(left)
        .allSatisfy(entry -> assertThat(entry.reason()).isNotBlank())
        .anySatisfy(
            entry -> {
              assertThat(entry.action()).isEqualTo(deed.trace().get());
              subject.ifPresent(account -> assertThat(entry.subject()).contains(account));
            });
  }

  @Test
  default void R18_every_port_is_tried_by_everybody() {
    assertThat(deeds().map(Deed::port).collect(Collectors.toSet()))
        .isEqualTo(
            Stream.of(Hearth.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet()));
  }

  private static Stream<Deed> deeds() {
    return Stream.concat(AccountDeeds.all(), CareDeeds.all());
  }
}
