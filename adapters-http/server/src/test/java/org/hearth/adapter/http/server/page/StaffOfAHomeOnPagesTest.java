package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.page.PageServer.BEN;
import static org.hearth.adapter.http.server.page.PageServer.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who works at a home, where they are signed in, and which practices serve it. */
class StaffOfAHomeOnPagesTest {
  private final HomeOnPages home = new HomeOnPages();
  private final FormBrowser rosa = home.onShift("Rosa");

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void a_person_is_added_once_however_often_the_form_is_sent() {
    FormPage.Form form = rosa.open("/home/persons").form("/new/");
    List<CompletableFuture<String>> sent =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> rosa.post(form, Map.of("personName", "Rosa")).header("Location")))
            .toList();
    List<String> answers = sent.stream().map(CompletableFuture::join).distinct().toList();

    assertThat(answers).singleElement().asString().endsWith("/saved");
    assertThat(rosa.open(answers.get(0)).heading()).isEqualTo("Person saved");
    assertThat(rosa.open("/home/persons").html()).contains("Persons (1)");
    FormPage taken =
        rosa.submit(rosa.open("/home/persons").form("/new/"), Map.of("personName", "rosa"));
    assertThat(taken.errors())
        .singleElement()
        .asString()
        .startsWith("Person's name is another person's of this home");
    assertThat(rosa.submit(taken.form("/new/"), Map.of("personName", "")).errors())
        .containsExactly("Enter the person's name");
  }

  @Test
  void a_person_gets_another_name_and_is_removed_with_their_sessions() {
    add("Rosa");
    add("Tom");
    FormBrowser tom = home.onShift("Tom");
    assertThat(tom.open("/").heading()).isEqualTo("Willow House");
    FormPage person = rosa.open(rosa.open("/home/persons").link("Tom"));
    assertThat(person.form("/name/").fields()).containsEntry("personName", "Tom");
    FormPage taken = rosa.submit(person.form("/name/"), Map.of("personName", "Rosa"));
    assertThat(taken.errors()).hasSize(1);
    FormPage saved = rosa.submit(taken.form("/name/"), Map.of("personName", "Thomas"));
    assertThat(saved.heading()).isEqualTo("Person saved");

    FormPage thomas = rosa.open(rosa.open("/home/persons").link("Thomas"));
    FormPage removed = rosa.submit(thomas.form("/removal/"), Map.of());

    assertThat(removed.heading()).isEqualTo("Person removed");
    assertThat(rosa.submit(thomas.form("/removal/"), Map.of()).heading())
        .isEqualTo("Person removed");
    assertThat(rosa.open("/home/persons").html()).contains("Persons (1)");
    assertThat(tom.open("/").heading()).isEqualTo("Sign in");
    assertThat(rosa.open(thomas.address()).status()).isEqualTo(404);
  }

  private void add(String name) {
    rosa.submit(rosa.open("/home/persons").form("/new/"), Map.of("personName", name));
  }

  @Test
  void all_other_sessions_of_the_home_end_and_the_one_that_asks_stays() {
    FormBrowser tom = home.onShift("Tom");
    FormPage sessions = rosa.open("/sessions");
    assertThat(sessions.html()).contains("(2)", "Tom", "(here)", "/second-factor");

    FormPage ended = rosa.submit(sessions.form("/others"), Map.of());

    assertThat(ended.heading()).isEqualTo("All other sessions have ended");
    assertThat(rosa.open(ended.address()).status()).isEqualTo(200);
    assertThat(tom.open("/").heading()).isEqualTo("Sign in");
    assertThat(rosa.open("/sessions").html()).contains("(1)").doesNotContain("End all other");
    FormBrowser ann = home.ann();
    assertThat(ann.open("/sessions").html())
        .contains("Where you are signed in")
        .doesNotContain("Rosa");
  }

  @Test
  void a_further_practice_serves_the_home_when_the_home_says_so() {
    assertThat(rosa.open("/").html()).doesNotContain("asks to serve");
    ask();
    FormPage practices = rosa.open(rosa.open("/").link("A practice asks to serve this home"));
    FormPage question = rosa.open(practices.link("Answer practice P84004"));
    FormPage unanswered = rosa.submit(question.form("/answer/"), Map.of());
    assertThat(unanswered.errors()).containsExactly("Enter your answer");

    FormPage answered = rosa.submit(unanswered.form("/answer/"), Map.of("answer", "yes"));

    assertThat(answered.heading()).isEqualTo("Practice P84004 serves this home");
    assertThat(rosa.open(answered.address()).heading()).isEqualTo(answered.heading());
    assertThat(rosa.open("/home/practices").html())
        .contains("Practice P84004", "Practice P91003", "No other practice asks");
    assertThat(home.server().signedIn(BEN).open("/care-homes/" + homeId()).status()).isEqualTo(200);
  }

  @Test
  void a_practice_that_the_home_refuses_sees_nothing_of_it() {
    ask();
    FormPage question = rosa.open("/home/practices/p84004");
    FormPage answered = rosa.submit(question.form("/answer/"), Map.of("answer", "no"));

    assertThat(answered.heading()).isEqualTo("Practice P84004 does not serve this home");
    assertThat(rosa.submit(question.form("/answer/"), Map.of("answer", "no")).heading())
        .isEqualTo(answered.heading());
    assertThat(home.server().signedIn(BEN).open("/care-homes/" + homeId()).status()).isEqualTo(404);
    assertThat(rosa.open("/home/practices/p84004").status()).isEqualTo(404);
    assertThat(rosa.open("/home/practices/nonsense").status()).isEqualTo(404);
  }

  private void ask() {
    granted(
        home.server()
            .hearth()
            .careHomes()
            .ask(HearthFixture.BEN, home.account().number().toString()));
  }

  private String homeId() {
    return home.account().id().value().toString();
  }

  @Test
  void a_form_that_outlives_its_session_waits_for_the_person_who_typed_it() {
    FormPage form = rosa.open("/patients/" + home.asha().id().value() + "/request");
    home.pass(Duration.ofMinutes(31));
    FormPage signIn =
        rosa.submit(form.form("/request/"), Map.of("kind", "MEDICAL", "text", "A cough."));
    assertThat(signIn.heading()).isEqualTo("Sign in");
    FormPage toms = home.onShift("Tom").open(form.address());
    assertThat(toms.form("/request/").fields()).containsEntry("text", "");

    FormPage again =
        rosa.submit(
            signIn.form("/sign-in"),
            Map.of(
                "email",
                home.account().details().email().text(),
                "password",
                PASSWORD,
                "onShift",
                "Rosa"));

    assertThat(again.address()).isEqualTo(form.address());
    assertThat(again.form("/request/").fields()).containsEntry("text", "A cough.");
  }
}
