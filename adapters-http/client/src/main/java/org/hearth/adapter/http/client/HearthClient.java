package org.hearth.adapter.http.client;

import java.net.URI;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.account.FindAccount;
import org.hearth.application.port.in.audit.ReadAuditTrail;
import org.hearth.application.port.in.carehome.CareHomes;
import org.hearth.application.port.in.imports.Imports;
import org.hearth.application.port.in.number.DummyNhsNumbers;
import org.hearth.application.port.in.patient.Patients;
import org.hearth.application.port.in.request.OnlineRequests;
import org.hearth.application.port.in.resident.Residents;
import org.hearth.application.port.in.support.SupportTasks;

/**
 * Hearth across the network, behind the same interfaces as within the process. Where the server
 * cannot be reached, ports throw {@code StorageUnavailableException}; where it cannot be told
 * whether a change was made, {@code StorageOutcomeUnknownException}.
 */
public final class HearthClient implements Hearth {
  private final Exchange exchange;

  private HearthClient(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Hearth on a server.
   *
   * @param server its address, without a path: {@code https://hearth.example}
   */
  public static HearthClient connect(URI server, Authorisation authorisation) {
    return new HearthClient(new Exchange(server, authorisation));
  }

  @Override
  public FindAccount accounts() {
    return new HttpAccounts(exchange);
  }

  @Override
  public DummyNhsNumbers numbers() {
    return new HttpDummyNhsNumbers(exchange);
  }

  @Override
  public CareHomes careHomes() {
    return new HttpCareHomes(exchange);
  }

  @Override
  public Residents residents() {
    return new HttpResidents(exchange);
  }

  @Override
  public Patients patients() {
    return new HttpPatients(exchange);
  }

  @Override
  public OnlineRequests requests() {
    return new HttpRequests(exchange);
  }

  @Override
  public Imports imports() {
    return new HttpImports(exchange);
  }

  @Override
  public SupportTasks support() {
    return new HttpSupport(exchange);
  }

  @Override
  public ReadAuditTrail audit() {
    return new HttpAuditTrail(exchange);
  }
}
