package org.hearth.adapter.http.server.internal.page.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.internal.page.FormToken;
import org.hearth.domain.actor.Actor;

/**
 * What is round the content of a page of a signed-in user.
 *
 * @param where the practice or home for which the user acts
 * @param path the address of the page
 * @param errors what the error summary says
 */
public record Frame(
    String title,
    String who,
    String where,
    String path,
    FormToken token,
    List<Link> navigation,
    Optional<Link> back,
    List<FieldError> errors) {
  private static final List<Link> OF_STAFF =
      List.of(
          new Link("/", "Start"),
          new Link("/create-request", "Create request"),
          new Link("/care-homes", "Care homes"),
          new Link("/patients", "Patient management"),
          new Link("/requests", "Requests"),
          new Link("/imports", "Imports"));
  private static final Link USERS = new Link("/users", "Users");
  private static final List<Link> OF_SUPPORT =
      List.of(
          new Link("/", "Start"),
          new Link("/support/resets", "What practices ask for"),
          new Link("/patients", "Find an account"));
  private static final List<Link> OF_A_HOME =
      List.of(
          new Link("/home/residents", "Residents"),
          new Link("/home/requests", "Requests"),
          new Link("/home/persons", "Who is on shift"),
          new Link("/home/practices", "Practices"));

  /** The sessions, the password and the second factor of the user. */
  private static final Link SIGNING_IN = new Link("/sessions", "Signing in");

  /**
   * A page without a way back and without errors.
   *
   * @param managesUsers whether the user is led to the users
   */
  public static Frame of(
      Actor actor, boolean managesUsers, FormToken token, String path, String title) {
    return new Frame(
        title,
        actor.name(),
        where(actor),
        path,
        token,
        navigation(actor, managesUsers),
        Optional.empty(),
        List.of());
  }

  private static String where(Actor actor) {
    if (actor instanceof Actor.PracticeStaff staff) {
      return "Staff of practice " + staff.practice();
    }
    return actor instanceof Actor.CareHomeStaff ? "Staff of a care home" : "Support";
  }

  private static List<Link> navigation(Actor actor, boolean managesUsers) {
    return Stream.of(
            places(actor).stream(),
            managesUsers ? Stream.of(USERS) : Stream.<Link>empty(),
            Stream.of(SIGNING_IN))
        .flatMap(links -> links)
        .toList();
  }

  private static List<Link> places(Actor actor) {
    if (actor instanceof Actor.PracticeStaff) {
      return OF_STAFF;
    }
    return actor instanceof Actor.CareHomeStaff ? OF_A_HOME : OF_SUPPORT;
  }

  public Frame back(String href, String text) {
    return new Frame(
        title, who, where, path, token, navigation, Optional.of(new Link(href, text)), errors);
  }

  public Frame with(List<FieldError> found) {
    return new Frame(title, who, where, path, token, navigation, back, found);
  }

  /** Whether the page belongs to an entry of the navigation. */
  public boolean isUnder(Link entry) {
    return path.equals(entry.href()) || path.startsWith(entry.href() + "/");
  }

  /** The title of the window, which says first that something is wrong. */
  public String windowTitle() {
    return errors.isEmpty() ? title : "Error: " + title;
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "Frame[***]";
  }
}
