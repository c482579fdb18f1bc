package org.hearth.adapter.http.wire;

import java.util.List;
import org.hearth.domain.login.HomePerson;

/** All persons of a care home. */
public record HomePersonsJson(List<HomePersonJson> items) {
  public HomePersonsJson {
    items = List.copyOf(items);
  }

  public static HomePersonsJson of(List<HomePerson> persons) {
    return new HomePersonsJson(persons.stream().map(HomePersonJson::of).toList());
  }

  public List<HomePerson> toPersons() {
    return items.stream().map(HomePersonJson::toPerson).toList();
  }
}
