package org.hearth.adapter.http.wire;

import java.util.List;
import org.hearth.domain.login.HomePerson;

/** All persons of a care home. */
public record HomePersonsJson(List<HomePersonJson> items) {
  /**
   * Keeps a copy of the persons.
   *
   * @param items in their order
   */
  public HomePersonsJson {
    items = List.copyOf(items);
  }

  /**
   * {@return it as JSON}
   *
   * @param persons in the order in which they were added
   */
  public static HomePersonsJson of(List<HomePerson> persons) {
    return new HomePersonsJson(persons.stream().map(HomePersonJson::of).toList());
  }

  /** {@return the persons, in their order} */
  public List<HomePerson> toPersons() {
    return items.stream().map(HomePersonJson::toPerson).toList();
  }
}
