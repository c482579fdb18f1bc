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
  FindAccount accounts();

  DummyNhsNumbers numbers();

  CareHomes careHomes();

  Residents residents();

  Patients patients();

  OnlineRequests requests();

  Imports imports();

  ImportHistory importHistory();

  SupportTasks support();

  ReadAuditTrail audit();

  /** Hearth on a storage, with the standard settings. */
  static EmbeddedHearth on(Storage storage) {
    return builder(storage).build();
  }

  /** Hearth on a storage, with the settings of the installation. */
  static EmbeddedHearth on(Storage storage, Settings settings) {
    return builder(storage).settings(settings).build();
  }

  /** Builds Hearth on a storage. */
  static HearthBuilder builder(Storage storage) {
    return new HearthBuilder(storage);
  }
}
