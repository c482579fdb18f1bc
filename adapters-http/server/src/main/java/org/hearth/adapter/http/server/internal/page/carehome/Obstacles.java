package org.hearth.adapter.http.server.internal.page.carehome;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;
import org.springframework.stereotype.Component;

/** What stands in the way of closing a care home's account (R24), as far as the user may know. */
@Component
class Obstacles {
  private final Hearth hearth;

  Obstacles(Hearth hearth) {
    this.hearth = hearth;
  }

  /** In sentences; none where the account can be closed. */
  Either<Refusal, List<String>> of(Visit visit, CareHomeAccount home) {
    return hearth
        .residents()
        .list(visit.actor(), home.id(), Page.first(Page.LARGEST))
        .map(residents -> of(visit.actor(), home, residents));
  }

  private static List<String> of(Actor actor, CareHomeAccount home, Slice<Resident> residents) {
    List<String> obstacles = new ArrayList<>();
    if (actor instanceof Actor.PracticeStaff && !home.hasOnePractice()) {
      obstacles.add(
          "Other practices serve this care home as well. Ask support to close its account once all"
              + " its dependents have ended or moved.");
    }
    dependents(actor, residents).forEach(obstacles::add);
    return obstacles;
  }

  /** Staff are told of those of their own practice, which are all that they may list (R18). */
  private static Stream<String> dependents(Actor actor, Slice<Resident> residents) {
    boolean more = residents.next().isPresent();
    int many = residents.items().size();
    if (actor instanceof Actor.PracticeStaff) {
      return many == 0
          ? Stream.of()
          : Stream.of(
              registered(many, more)
                  + "your practice. End the dependency of each, or move each to another care"
                  + " home.");
    }
    return byPractice(residents.items()).entrySet().stream()
        .map(
            at ->
                registered(at.getValue(), more)
                    + "practice "
                    + at.getKey()
                    + ". Its staff end each dependency, or move each to another care home.");
  }

  private static Map<String, Long> byPractice(List<Resident> residents) {
    return residents.stream()
        .collect(
            Collectors.groupingBy(
                resident -> resident.practice().text(), TreeMap::new, Collectors.counting()));
  }

  private static String registered(long many, boolean more) {
    return many
        + (more ? " or more" : "")
        + (many == 1 && !more ? " dependent is" : " dependents are")
        + " registered at ";
  }
}
