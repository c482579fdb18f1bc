package org.hearth.adapter.inmemory.internal;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.Dependencies;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.application.port.out.audit.AuditTrail.AuditFilter;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;
import org.hearth.testkit.storage.SampleStorage;

/** Storages that do not return what they keep. */
public final class BrokenReading {
  private BrokenReading() {}

  /**
   * In the order of {@link java.util.UUID#compareTo}, where half of them come before the others.
   */
  static Storage listingResidentsInTheOrderOfSignedIdentifiers() {
    return AlteredStorage.dependencies(
        sound ->
            listing(
                sound,
                (home, page) ->
                    Slice.of(
                        all(sound, home).stream()
                            .sorted(Comparator.comparing(resident -> resident.id().value()))
                            .dropWhile(
                                resident ->
                                    page.after()
                                        .filter(id -> resident.id().value().compareTo(id) <= 0)
                                        .isPresent())
                            .limit(page.limit() + 1L)
                            .toList(),
                        page,
                        resident -> resident.id().value())));
  }

  static Storage listingResidentsOfAllPractices() {
    return AlteredStorage.dependencies(
        sound -> listing(sound, (home, page) -> sound.residentsOf(home, Optional.empty(), page)));
  }

  static Storage forgettingEndedLinks() {
    return AlteredStorage.dependencies(
        sound ->
            new Dependencies() {
              @Override
              public Slice<Resident> residentsOf(
                  AccountId careHome, Optional<OdsCode> practice, Page page) {
                return sound.residentsOf(careHome, practice, page);
              }

              @Override
              public List<DependencyLink> linksOf(AccountId patient) {
                return sound.linksOf(patient).stream()
                    .filter(PresentLink.class::isInstance)
                    .toList();
              }
            });
  }

  private static List<Resident> all(Dependencies sound, AccountId home) {
    return SampleStorage.pages(page -> sound.residentsOf(home, Optional.empty(), page), 100);
  }

  private static Dependencies listing(
      Dependencies sound, BiFunction<AccountId, Page, Slice<Resident>> residents) {
    return new Dependencies() {
      @Override
      public Slice<Resident> residentsOf(
          AccountId careHome, Optional<OdsCode> practice, Page page) {
        return residents.apply(careHome, page);
      }

      @Override
      public List<DependencyLink> linksOf(AccountId patient) {
        return sound.linksOf(patient);
      }
    };
  }

  static Storage endingTheListOfResetsWithItsFirstPage() {
    return AlteredStorage.resetRequests(
        sound -> page -> new Slice<>(sound.waiting(page).items(), Optional.empty()));
  }

  static Storage keepingTheTrailInMilliseconds() {
    return AlteredStorage.auditTrail(
        sound ->
            (subject, tenures, page) -> {
              Slice<AuditEntry> slice = sound.entries(subject, tenures, page);
              return new Slice<>(
                  slice.items().stream().map(BrokenReading::inMilliseconds).toList(), slice.next());
            });
  }

  static Storage readingTheNewestEntriesLast() {
    return AlteredStorage.newestEntries(
        sound -> (filter, tenures, page) -> sound.entries(filter.subject(), tenures, page));
  }

  static Storage readingTheNewestEntriesOfEveryActor() {
    return AlteredStorage.newestEntries(
        sound ->
            (filter, tenures, page) ->
                sound.newest(
                    new AuditFilter(
                        filter.subject(),
                        filter.practice(),
                        filter.action(),
                        Optional.empty(),
                        filter.from(),
                        filter.until()),
                    tenures,
                    page));
  }

  static Storage readingTheNewestEntriesOfAnyTime() {
    return AlteredStorage.newestEntries(
        sound ->
            (filter, tenures, page) ->
                sound.newest(
                    new AuditFilter(
                        filter.subject(),
                        filter.practice(),
                        filter.action(),
                        filter.actor(),
                        Optional.empty(),
                        Optional.empty()),
                    tenures,
                    page));
  }

  static Storage readingTheNewestEntriesOfAnyTenure() {
    return AlteredStorage.newestEntries(
        sound -> (filter, tenures, page) -> sound.newest(filter, List.of(Tenure.ALWAYS), page));
  }

  private static AuditEntry inMilliseconds(AuditEntry entry) {
    return new AuditEntry(
        entry.id(),
        entry.at().truncatedTo(ChronoUnit.MILLIS),
        entry.actor(),
        entry.action(),
        entry.subject(),
        entry.reason());
  }

  static Storage tellingTheWholeTrailOfEverySubject() {
    return AlteredStorage.auditTrail(
        sound -> (subject, tenures, page) -> sound.entries(Optional.empty(), tenures, page));
  }
}
