package org.hearth.adapter.jpa;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.jpa.entity.AccountEntity;
import org.hearth.adapter.jpa.entity.AccountMapping;
import org.hearth.adapter.jpa.entity.LinkEntity;
import org.hearth.application.storage.Dependencies;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;

/** Links in the table {@code dependency_link}. */
final class JpaDependencies implements Dependencies {
  private final Sessions sessions;

  JpaDependencies(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Slice<Resident> residentsOf(AccountId careHome, Optional<OdsCode> practice, Page page) {
    Conditions conditions =
        new Conditions()
            .and("l.care_home_id = :home", "home", careHome.value())
            .and("l.present", true)
            .and("a.practice = :practice", "practice", practice.map(OdsCode::text))
            .and("a.id > :after", "after", page.after());
    return sessions.each(
        session ->
            Slice.of(
                conditions
                    .query(
                        session,
                        "SELECT {a.*}, {l.*} FROM dependency_link l"
                            + " JOIN account a ON a.id = l.patient_id",
                        "a.id",
                        Object[].class)
                    .addEntity("a", AccountEntity.class)
                    .addEntity("l", LinkEntity.class)
                    .setMaxResults(page.limit() + 1)
                    .getResultList()
                    .stream()
                    .map(
                        row ->
                            (Resident)
                                AccountMapping.toPatient(
                                    (AccountEntity) row[0], (LinkEntity) row[1]))
                    .toList(),
                page,
                resident -> resident.id().value()));
  }

  @Override
  public List<DependencyLink> linksOf(AccountId patient) {
    return sessions.each(
        session ->
            session
                .createNativeQuery(
                    "SELECT * FROM dependency_link WHERE patient_id = :patient ORDER BY id",
                    LinkEntity.class)
                .setParameter("patient", patient.value())
                .getResultList()
                .stream()
                .map(LinkEntity::toLink)
                .toList());
  }
}
