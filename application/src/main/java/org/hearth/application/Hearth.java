package org.hearth.application;

import org.hearth.application.port.in.account.FindAccount;
import org.hearth.application.port.in.audit.ReadAuditTrail;
import org.hearth.application.port.in.carehome.CareHomes;
import org.hearth.application.port.in.imports.ImportHistory;
import org.hearth.application.port.in.imports.Imports;
import org.hearth.application.port.in.number.DummyNhsNumbers;
import org.hearth.application.port.in.patient.Patients;
import org.hearth.application.port.in.request.OnlineRequests;
import org.hearth.application.port.in.resident.Residents;
import org.hearth.application.port.in.support.SupportTasks;
import org.hearth.application.port.out.Storage;

/**
 * Everything that practices, care homes and support do, in groups. In the same process, {@link #on}
 * builds it on a storage; a client across the network implements the same interface.
 */
public interface Hearth {
  /** {@return finding and reading accounts} */
  FindAccount accounts();

  /** {@return dummy numbers that are free} */
  DummyNhsNumbers numbers();

  /** {@return opening, serving and closing care homes} */
  CareHomes careHomes();

  /** {@return registering, moving and listing a home's residents} */
  Residents residents();

  /** {@return accounts of patients, and their details} */
  Patients patients();

  /** {@return online requests: submitting, answering and following them} */
  OnlineRequests requests();

  /** {@return imports that answer when they are done} */
  Imports imports();

  /** {@return imports of the practice, and what became of their rows} */
  ImportHistory importHistory();

  /** {@return what support alone may do} */
  SupportTasks support();

  /** {@return the audit trail (R19)} */
  ReadAuditTrail audit();

  /**
   * Hearth on a storage, with the standard settings.
   *
   * @param storage where everything is kept
   * @return all ports, in this process
   */
  static EmbeddedHearth on(Storage storage) {
    return builder(storage).build();
  }

  /**
   * Hearth on a storage, with the settings of the installation.
   *
   * @param storage where everything is kept
   * @param settings clock, identifiers and policy
   * @return all ports, in this process
   */
  static EmbeddedHearth on(Storage storage, Settings settings) {
    return builder(storage).settings(settings).build();
  }

  /**
   * Builds Hearth on a storage.
   *
   * @param storage where everything is kept
   * @return what takes the settings, one by one
   */
  static HearthBuilder builder(Storage storage) {
    return new HearthBuilder(storage);
  }
}
