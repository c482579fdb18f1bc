package org.hearth.application.port.out.account;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;

/** Who is a dependent of whom, and who was. */
public interface Dependencies {

  /**
   * {@return the present dependents of a care home, in the order of their identifiers}
   *
   * @param careHome the account of the care home
   * @param practice only those registered there, where given
   * @param page where the page begins, and how many items it holds
   */
  Slice<Resident> residentsOf(AccountId careHome, Optional<OdsCode> practice, Page page);

  /**
   * {@return all links of a patient, ended ones included, oldest first (R21)}
   *
   * @param patient the account of the patient
   */
  List<DependencyLink> linksOf(AccountId patient);
}
