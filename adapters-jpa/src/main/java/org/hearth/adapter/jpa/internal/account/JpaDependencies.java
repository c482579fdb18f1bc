package org.hearth.adapter.jpa.internal.account;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.entity.AccountMapping;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.entity.LinkRow;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.account.Dependencies;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;

/** Present links in the table {@code account}, those that have ended in {@code ended_link}. */
public final class JpaDependencies implements Dependencies {
  private static final String LINKS =
      LinkRow.TABLE.selection("l")
          + """
       WHERE patient_id = :patient
      UNION ALL
      SELECT link_id, id, care_home_id, dependent_since, NULL, NULL
      FROM account WHERE id = :patient AND link_id IS NOT NULL
      ORDER BY 1
      """;

  private final HibernateSessions sessions;

  public JpaDependencies(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Slice<Resident> residentsOf(AccountId careHome, Optional<OdsCode> practice, Page page) {
    Conditions conditions =
        new Conditions()
            .and("care_home_id = :home", "home", careHome.value())
            .and("practice = :practice", "practice", practice.map(OdsCode::text))
            .and("id > :after", "after", page.after());
    return sessions.look(
        session ->
            Slice.of(
                conditions
                    .rows(session, AccountRow.TABLE, JpaAccounts.SELECT, "id", page.limit() + 1)
                    .stream()
                    .map(row -> (Resident) AccountMapping.toPatient(row))
                    .toList(),
                page,
                resident -> resident.id().value()));
  }

  @Override
  public List<DependencyLink> linksOf(AccountId patient) {
    return sessions.look(
        session ->
            LinkRow.TABLE
                .rows(
                    session
                        .createNativeQuery(LINKS, Object[].class)
                        .setParameter("patient", patient.value()))
                .stream()
                .map(LinkRow::toLink)
                .toList());
  }
}
