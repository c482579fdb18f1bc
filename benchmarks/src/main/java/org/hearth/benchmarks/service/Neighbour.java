package org.hearth.benchmarks.service;

import java.util.Map;
import org.hearth.benchmarks.http.Line;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.sample.InventedHome;
import org.hearth.benchmarks.sample.InventedResident;

/** A member of the staff of another practice, which has a home of its own. */
public final class Neighbour {
  private static final String EMAIL = "reception@mill-lane.example";
  private static final String PRACTICE = "P84004";
  private static final int HOME = 9_000;
  private static final int CREATED = 201;

  private final Map<String, String> headers;
  private final String home;

  private Neighbour(Map<String, String> headers, String home) {
    this.headers = headers;
    this.home = home;
  }

  public static Neighbour signedIn(HearthService hearth) throws Exception {
    hearth.addUser(EMAIL, PRACTICE);
    try (Line line = Line.to(hearth.process().port())) {
      String token = line.ask(HearthService.signIn(EMAIL)).expect(CREATED).field("token");
      Map<String, String> headers = Map.of("Authorization", "Bearer " + token);
      Message opening = HearthService.opening(new InventedHome(HOME), headers);
      return new Neighbour(headers, line.ask(opening).expect(CREATED).field("id"));
    }
  }

  public Message search(InventedResident resident) {
    return HearthService.search(resident.number(), headers);
  }

  public Message registration(InventedResident resident) {
    return HearthService.registration(resident, home, headers);
  }

  public Message ownAccount(InventedResident resident) {
    return HearthService.ownAccount(resident, headers);
  }
}
