package org.hearth.adapter.inmemory.internal;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.account.Dependencies;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;

/** Dependency links in memory. */
public record InMemoryDependencies(SnapshotHolder holder) implements Dependencies {
  @Override
  public Slice<Resident> residentsOf(AccountId careHome, Optional<OdsCode> practice, Page page) {
    Snapshot snapshot = holder.now();
    Slice<PresentLink> links =
        snapshot
            .links()
            .residentsOf(careHome)
            .slice(
                page,
                link -> practice.isEmpty() || resident(snapshot, link).isAt(practice.get()),
                link -> link.patient().value());
    return new Slice<>(
        links.items().stream().map(link -> resident(snapshot, link)).toList(), links.next());
  }

  private static Resident resident(Snapshot snapshot, PresentLink link) {
    if (snapshot.accounts().find(link.patient()) instanceof Resident resident) {
      return resident;
    }
    throw new IllegalStateException("A present link's patient is no resident");
  }

  @Override
  public List<DependencyLink> linksOf(AccountId patient) {
    return holder.now().links().linksOf(patient);
  }
}
