package org.hearth.app.demo;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;

/** Prints what to try in the demo, and as which user. */
public final class DemoGuide {
  private DemoGuide() {}

  /**
   * Prints the guide.
   *
   * @param mail where mail is found, in words
   */
  public static void print(URI server, List<DemoUser> users, String mail, PrintWriter out) {
    out.println("Hearth's demo answers at " + server + ". It is kept in memory and forgotten.");
    out.println();
    out.println("Sign in as:");
    for (DemoUser user : users) {
      out.printf("  %-26s %-32s %s%n", user.who(), user.email(), user.password());
    }
    out.println();
    out.println("Homes: Willow House (999-999-0001), Elm Court (999-999-0002) and Oak Lodge");
    out.println("(999-999-0003), which choose their passwords by the links in " + mail + ".");
    out.println("All e-mails can be read at " + server + "/demo/mail as well.");
    out.println("Frank Whitaker, 999 000 0069, has an account of his own: he cannot become a");
    out.println("resident until support has reset it.");
    out.println();
    out.println("To try the API, which is described at " + server + "/api/openapi.json:");
    out.println();
    out.println("  curl -s " + server + "/api/v1/sessions -H 'Content-Type: application/json' \\");
    out.printf(
        "    -d '{\"email\":\"%s\",\"password\":\"%s\"}'%n",
        users.get(0).email(), users.get(0).password());
    out.println(
        "  curl -s " + server + "/api/v1/accounts/search -H 'Authorization: Bearer TOKEN' \\");
    out.println("    -H 'Content-Type: application/json' -d '{\"number\":\"999-999-0001\"}'");
    out.println();
    out.flush();
  }
}
