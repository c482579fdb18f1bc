package org.hearth.adapter.http.server.issuer;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who has an account with the issuer; more may come while it answers. */
final class People {
  private final Map<String, Person> people = new ConcurrentHashMap<>();

  void add(Person... more) {
    for (Person person : more) {
      people.put(person.user(), person);
    }
  }

  Optional<Person> find(String user) {
    return Optional.ofNullable(people.get(user));
  }
}
