package org.hearth.adapter.http.server.internal.page.user;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.check.Checks;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The last look before a user is changed. */
@Controller
public class UserCheckPages {
  private static final String HERE = UsersPages.HERE + "/{id}/{change}/{form}" + DraftId.CHECK;

  private final NamedChanges changes;
  private final Users users;
  private final Checks checks;
  private final RefusedPages refused;

  UserCheckPages(NamedChanges changes, Users users, Checks checks, RefusedPages refused) {
    this.changes = changes;
    this.users = users;
    this.checks = checks;
    this.refused = refused;
  }

  @PostMapping(path = HERE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> check(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("change") String path,
      @PathVariable("form") UUID form,
      @SentForm UserChangeFields fields) {
    return changes
        .find(visit, id, path)
        .fold(answer -> answer, change -> checks.begin(visit, change.address(id, form), fields));
  }

  @GetMapping(HERE)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> check(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("change") String path,
      @PathVariable("form") UUID form) {
    return changes
        .find(visit, id, path)
        .fold(answer -> answer, change -> check(visit, id, change, form));
  }

  private ResponseEntity<String> check(Visit visit, UUID id, UserChange change, UUID form) {
    return users
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            user ->
                checks.page(
                    visit,
                    change.address(id, form),
                    UserChangeFields.class,
                    fields -> UserCheck.of(visit, user, change, fields)));
  }
}
