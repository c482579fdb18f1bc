package org.hearth.adapter.http.server.internal.page.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.testkit.story.SettableClock;
import org.junit.jupiter.api.Test;

/** Each login has its own room for forms: no user pushes out the forms of another. */
class DraftQuotaTest {
  private static final Owner ANN = new Owner("ann", "ann");
  private static final Owner ROSA = new Owner("willow", "rosa");
  private static final Owner TOM = new Owner("willow", "tom");

  private final SettableClock clock = new SettableClock(LocalDate.of(2026, 6, 1));
  private final DraftStore store = new DraftStore(clock);

  private UUID put(Owner owner, int characters) {
    UUID id = UUID.randomUUID();
    store.put(owner, id, Draft.typed("/form", Map.of("text", "x".repeat(characters))));
    return id;
  }

  @Test
  void many_forms_of_one_login_push_out_its_own_oldest_alone() {
    UUID anns = put(ANN, 100);
    UUID toms = put(TOM, 100);
    UUID first = put(ROSA, 100);
    IntStream.range(0, DraftStore.MOST_OF_ONE - 2).forEach(i -> put(ROSA, 100));
    assertThat(store.find(ROSA, first)).isPresent();
    assertThat(store.find(TOM, toms)).isPresent();

    IntStream.range(0, DraftStore.MOST_OF_ONE).forEach(i -> put(ROSA, 100));

    assertThat(store.find(ANN, anns)).isPresent();
    assertThat(store.find(ROSA, first)).isEmpty();
    assertThat(store.find(TOM, toms)).as("which shares the login").isEmpty();
  }

  @Test
  void long_forms_of_one_login_push_out_its_own_alone() {
    UUID anns = put(ANN, 100);
    UUID first = put(ROSA, 100);
    UUID last = put(ROSA, 100);
    for (int i = 0; i < 40; i++) {
      last = put(ROSA, DraftStore.CHARACTERS_OF_ONE - 50);
    }
    assertThat(store.find(ANN, anns)).isPresent();
    assertThat(store.find(ROSA, first)).isEmpty();
    assertThat(store.find(ROSA, last)).isPresent();
  }

  @Test
  void where_all_are_too_many_the_login_with_most_gives_way() {
    UUID anns = put(ANN, 100);
    int logins = DraftStore.CHARACTERS_OF_ALL / DraftStore.CHARACTERS_OF_ONE + 5;
    for (int i = 0; i < logins; i++) {
      put(new Owner("login " + i, "person"), DraftStore.CHARACTERS_OF_ONE - 10);
    }
    assertThat(store.find(ANN, anns)).isPresent();
  }

  @Test
  void a_form_is_seen_by_its_person_alone() {
    UUID toms = put(TOM, 100);
    assertThat(store.find(ROSA, toms)).isEmpty();
    store.remove(ROSA, toms);
    assertThat(store.find(TOM, toms)).isPresent();
  }

  @Test
  void a_form_is_kept_for_half_an_hour_after_it_was_last_used() {
    UUID used = put(TOM, 100);
    UUID unused = put(TOM, 100);
    UUID anns = put(ANN, 100);
    for (int i = 0; i < 3; i++) {
      clock.pass(Duration.ofMinutes(11));
      assertThat(store.find(TOM, used)).isPresent();
    }
    assertThat(store.find(TOM, unused)).isEmpty();
    assertThat(store.find(ANN, anns)).isEmpty();
  }
}
