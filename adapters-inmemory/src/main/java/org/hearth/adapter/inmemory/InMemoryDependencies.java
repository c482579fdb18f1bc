package org.hearth.adapter.inmemory;

import java.util.List;
import java.util.Optional;
import org.hearth.application.storage.Dependencies;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;

/** Dependency links in memory. */
record InMemoryDependencies(Memory memory) implements Dependencies {
  @Override
  public Slice<Resident> residentsOf(AccountId careHome, Optional<OdsCode> practice, Page page) {
    World world = memory.now();
    Slice<PresentLink> links =
        world
            .links()
            .residentsOf(careHome)
            .slice(
                page,
                link -> practice.isEmpty() || resident(world, link).isAt(practice.get()),
                link -> link.patient().value());
    return new Slice<>(
        links.items().stream().map(link -> resident(world, link)).toList(), links.next());
  }

  private static Resident resident(World world, PresentLink link) {
    if (world.accounts().find(link.patient()) instanceof Resident resident) {
      return resident;
    }
    throw new IllegalStateException("A present link's patient is no resident");
  }

  @Override
  public List<DependencyLink> linksOf(AccountId patient) {
    return memory.now().links().linksOf(patient);
  }
}
