package org.hearth.adapter.http.server.internal.page.ownhome;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.practice.OdsCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The practices that serve a home, and those that ask to. */
@Controller
public class PracticesPages {
  static final String HERE = "/home/practices";

  private final OwnHome home;
  private final RefusedPages refused;
  private final Pages pages;

  PracticesPages(OwnHome home, RefusedPages refused, Pages pages) {
    this.home = home;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> practices(Visit visit) {
    return home.account(visit)
        .flatMap(account -> home.waiting(visit).map(waiting -> page(visit, account, waiting)))
        .fold(refusal -> refused.page(visit, refusal), pages::page);
  }

  private static PracticesPage page(
      Visit visit, CareHomeAccount account, List<ServiceRequest> waiting) {
    return new PracticesPage(
        visit.frame("Practices"),
        account.practices().stream().map(OdsCode::text).sorted().toList(),
        waiting.stream().map(PracticesPages::link).toList());
  }

  private static Link link(ServiceRequest request) {
    return new Link(
        ServicePages.address(request.practice()),
        "Answer practice " + request.practice() + ", which asks to serve this home");
  }

  /** Leads to the practices that ask. */
  static Link waiting(int many) {
    return new Link(
        HERE,
        many == 1
            ? "A practice asks to serve this home"
            : many + " practices ask to serve this home");
  }
}
