package org.hearth.adapter.http.server.internal.page.home;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;
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
    String more = residents.next().isPresent() ? " or more" : "";
    byPractice(residents.items())
        .forEach(
            (practice, many) ->
                obstacles.add(sentence(actor, practice, many + more, many == 1 && more.isEmpty())));
    return obstacles;
  }

  private static Map<String, Long> byPractice(List<Resident> residents) {
    return residents.stream()
        .flatMap(resident -> resident.practices().stream())
        .collect(Collectors.groupingBy(OdsCode::text, TreeMap::new, Collectors.counting()));
  }

  private static String sentence(Actor actor, String practice, String many, boolean one) {
    String registered = many + (one ? " dependent is" : " dependents are") + " registered at ";
    return actor instanceof Actor.PracticeStaff
        ? registered
            + "your practice. End the dependency of each, or move each to another care home."
        : registered
            + "practice "
            + practice
            + ". Its staff end each dependency, or move each to another care home.";
  }
}
