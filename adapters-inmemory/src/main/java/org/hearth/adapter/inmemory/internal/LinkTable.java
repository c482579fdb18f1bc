package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.dependency.PresentLink;

/**
 * Every dependency link.
 *
 * @param present by patient, who has at most one (R12)
 * @param ended by patient, oldest first (R21)
 * @param residents present links by care home, in the order of the patients' identifiers
 */
record LinkTable(
    Map<AccountId, PresentLink> present,
    Map<AccountId, Vector<EndedLink>> ended,
    Map<AccountId, PersistentSortedMap<PresentLink>> residents) {
  static final LinkTable EMPTY = new LinkTable(HashMap.empty(), HashMap.empty(), HashMap.empty());

  /** With a link that begins; empty where its patient has a present one (R12). */
  Optional<LinkTable> start(PresentLink link) {
    return present.containsKey(link.patient())
        ? Optional.empty()
        : Optional.of(
            new LinkTable(
                present.put(link.patient(), link),
                ended,
                residents.put(
                    link.careHome(),
                    residentsOf(link.careHome()).plus(link.patient().value(), link))));
  }

  /** With a link that ends; empty where it is not present. */
  Optional<LinkTable> end(EndedLink link) {
    return present.get(link.patient()).filter(one -> one.id().equals(link.id())).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LinkTable(
                present.remove(link.patient()),
                ended.put(link.patient(), endedOf(link.patient()).append(link)),
                residents.put(
                    link.careHome(), residentsOf(link.careHome()).minus(link.patient().value()))));
  }

  PersistentSortedMap<PresentLink> residentsOf(AccountId careHome) {
    return residents.getOrElse(careHome, PersistentSortedMap.empty());
  }

  Optional<PresentLink> presentOf(AccountId patient) {
    return present.get(patient).toJavaOptional();
  }

  boolean isDependent(AccountId patient, AccountId careHome) {
    return present.get(patient).exists(link -> link.careHome().equals(careHome));
  }

  /** All links of a patient, oldest first. */
  List<DependencyLink> linksOf(AccountId patient) {
    List<DependencyLink> links = new ArrayList<>(endedOf(patient).asJava());
    present.get(patient).forEach(links::add);
    return List.copyOf(links);
  }

  private Vector<EndedLink> endedOf(AccountId patient) {
    return ended.getOrElse(patient, Vector.empty());
  }
}
