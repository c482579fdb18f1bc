package org.hearth.testkit.story;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hearth.testkit.story.ObservedFixture.Event;

/**
 * What Ann's practice does with an account, and what staff of Ben's do after each of it.
 *
 * @param ownAccount whether it begins as the patient's own
 * @param questions by their places in the list of all
 */
public record ObservedCourse(boolean ownAccount, List<Event> actions, List<Integer> questions) {
  static final int LONGEST = 12;

  public ObservedCourse {
    actions = List.copyOf(actions);
    questions = List.copyOf(questions);
  }

  public static ObservedCourse drawn(RandomGenerator random) {
    Event[] all = Event.values();
    return new ObservedCourse(
        random.nextBoolean(),
        random.ints(random.nextInt(LONGEST), 0, all.length).mapToObj(which -> all[which]).toList(),
        random.ints(LONGEST, 0, BensQuestions.WITH_OTHERS.size()).boxed().toList());
  }

  /** The same for Ben, of an account with which nothing is done. */
  public ObservedCourse withoutActions() {
    return new ObservedCourse(true, List.of(), questions);
  }

  /** How many steps it has. */
  public int length() {
    return actions.size() + questions.size() + BensQuestions.WITH_OTHERS.size();
  }

  /** All of Ben's answers: after each of Ann's actions, and at the end to every question. */
  public List<String> answers(HearthFactory factory) {
    ObservedFixture fixture = ObservedFixture.founded(factory, ownAccount);
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < Math.max(actions.size(), questions.size()); i++) {
      if (i < actions.size()) {
        fixture.take(actions.get(i));
      }
      if (i < questions.size()) {
        answers.add(fixture.ask(BensQuestions.WITH_OTHERS.get(questions.get(i))));
      }
    }
    BensQuestions.WITH_OTHERS.forEach(
        question -> answers.add(question + ": " + fixture.ask(question)));
    return answers;
  }
}
