package org.hearth.adapter.http.server.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.limit.FairQueue.Waiting;
import org.hearth.adapter.http.server.limit.SignInLimits;
import org.junit.jupiter.api.Test;

class FairQueueTest {
  private final FairQueue queue = new FairQueue(new SignInLimits(6, 3, 2, 0, 0));
  private final List<String> done = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  @Test
  void sources_take_turns_and_each_has_its_own_done_in_order() {
    assertThat(offer("a", "1")).isTrue();
    assertThat(offer("a", "2")).isTrue();
    assertThat(offer("a", "3")).isTrue();
    assertThat(offer("b", "4")).isTrue();
    assertThat(offer("b", "5")).isTrue();

    assertThat(all()).containsExactly("1", "4", "2", "5", "3");
  }

  @Test
  void a_source_has_its_share_of_the_queue_and_no_more() {
    for (String login : List.of("1", "2", "3")) {
      offer("a", login);
    }

    assertThat(offer("a", "4")).isFalse();
    assertThat(offer("b", "4")).isTrue();
    assertThat(all()).hasSize(4);
    assertThat(offer("a", "4")).isTrue();
  }

  @Test
  void a_login_has_its_share_whatever_the_sources() {
    assertThat(offer("a", "1")).isTrue();
    assertThat(offer("b", "1")).isTrue();
    assertThat(offer("c", "1")).isFalse();

    all();
    assertThat(offer("c", "1")).isTrue();
  }

  @Test
  void the_whole_is_bounded() {
    for (int i = 0; i < 6; i++) {
      assertThat(offer("source " + i, "login " + i)).isTrue();
    }

    assertThat(offer("another", "another")).isFalse();
  }

  @Test
  void a_source_finds_a_place_where_others_have_taken_all() {
    for (String login : List.of("1", "2", "3")) {
      offer("a", login);
      offer("b", login);
    }

    assertThat(offer("c", "4")).isTrue();
    assertThat(refused).containsExactly("3");
    assertThat(offer("c", "5")).isTrue();
    assertThat(refused).containsExactly("3", "3");
    assertThat(offer("c", "6")).as("none has more than its source would").isFalse();
    assertThat(all()).containsExactly("1", "1", "4", "2", "2", "5");
  }

  @Test
  void an_owner_finds_a_place_where_a_stranger_has_taken_all_of_the_login() {
    assertThat(offer("stranger", "1")).isTrue();
    assertThat(offer("stranger", "1")).isTrue();

    assertThat(offer("owner", "1")).isTrue();
    assertThat(refused).containsExactly("1");
    assertThat(offer("another", "1")).isFalse();
    assertThat(all()).containsExactly("1", "1");
  }

  @Test
  void what_is_taken_out_leaves_its_place() {
    Waiting first = waiting("a", "1");
    queue.offer(first);
    offer("a", "1");

    assertThat(queue.remove(first)).isTrue();
    assertThat(queue.remove(first)).isFalse();
    assertThat(offer("b", "1")).isTrue();
    assertThat(all()).containsExactly("1", "1");
    assertThat(queue.next()).isEmpty();
  }

  private boolean offer(String source, String login) {
    FairQueue.Offer offer = queue.offer(waiting(source, login));
    offer.givenUp().ifPresent(Waiting::refuse);
    return offer.taken();
  }

  private Waiting waiting(String source, String login) {
    return new Waiting(source, login, () -> done.add(login), () -> refused.add(login));
  }

  private List<String> all() {
    for (Optional<Waiting> next = queue.next(); next.isPresent(); next = queue.next()) {
      next.get().run();
    }
    return List.copyOf(done);
  }
}
