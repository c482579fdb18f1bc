package org.hearth.adapter.http.server.internal.page.support;

import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.view.Row;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.practice.OdsCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An account of any practice, and what support can do with it. */
@Controller
public class SupportAccountPages {
  private final Hearth hearth;
  private final RefusedPages refused;
  private final Pages pages;

  public SupportAccountPages(Hearth hearth, RefusedPages refused, Pages pages) {
    this.hearth = hearth;
    this.refused = refused;
    this.pages = pages;
  }

  /** The address of an account for support. */
  public static String address(UUID account) {
    return "/support/accounts/" + account;
  }

  @GetMapping("/support/accounts/{id}")
  @AllowedActors(SUPPORT)
  ResponseEntity<String> account(Visit visit, @PathVariable("id") UUID id) {
    return hearth
        .accounts()
        .byId(visit.actor(), new AccountId(id))
        .fold(refusal -> refused.page(visit, refusal), account -> pages.page(page(visit, account)));
  }

  private static SupportAccountPage page(Visit visit, Account account) {
    return new SupportAccountPage(
        visit.frame(Shown.name(account)).back("/support/resets", "What practices ask for"),
        details(account),
        actions(account));
  }

  private static List<Row> details(Account account) {
    List<Row> rows = new ArrayList<>(Shown.details(account));
    rows.add(
        1,
        new Row(
            account.practices().size() == 1 ? "Practice" : "Practices",
            account.practices().stream()
                .map(OdsCode::text)
                .sorted()
                .collect(Collectors.joining(", "))));
    return rows;
  }

  private static List<Link> actions(Account account) {
    String here = address(account.id().value());
    List<Link> actions = new ArrayList<>();
    if (account instanceof AccountHolder) {
      actions.add(new Link(here + "/reset", "Reset the account"));
    }
    if (account instanceof Patient) {
      actions.add(new Link(here + "/transfer", "Transfer the account to another practice"));
    }
    if (account instanceof CareHomeAccount) {
      actions.add(new Link(Match.page(account) + "/close", "Close the account"));
    }
    return actions;
  }
}
