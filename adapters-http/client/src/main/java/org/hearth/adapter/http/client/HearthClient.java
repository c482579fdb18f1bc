package org.hearth.adapter.http.client;

import java.net.URI;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.account.FindAccount;
import org.hearth.application.port.in.audit.ReadAuditTrail;
import org.hearth.application.port.in.carehome.CareHomes;
import org.hearth.application.port.in.imports.ImportHistory;
import org.hearth.application.port.in.imports.Imports;
import org.hearth.application.port.in.number.DummyNhsNumbers;
import org.hearth.application.port.in.patient.Patients;
import org.hearth.application.port.in.program.ManageApiTokens;
import org.hearth.application.port.in.request.OnlineRequests;
import org.hearth.application.port.in.resident.Residents;
import org.hearth.application.port.in.signin.KeepHomePersons;
import org.hearth.application.port.in.signin.OwnSessions;
import org.hearth.application.port.in.signin.ResetSecondFactor;
import org.hearth.application.port.in.signin.SignInBySteps;
import org.hearth.application.port.in.support.SupportTasks;
import org.hearth.application.port.in.user.AddUser;
import org.hearth.application.port.in.user.ManageUsers;

/**
 * Hearth across the network, behind the same interfaces as within the process. Of any number of
 * threads. Ports throw {@code StorageUnavailableException} where the server gives no answer within
 * the deadline, {@code StorageOutcomeUnknownException} where it cannot be known whether a change
 * was made, and {@link InvalidTokenException} where the server knows no actor by the token.
 */
public final class HearthClient implements Hearth, AutoCloseable {
  private final Exchange exchange;
  private final Connection connection;

  HearthClient(Connection connection, Exchange exchange) {
    this.connection = connection;
    this.exchange = exchange;
  }

  /**
   * Hearth on a server, with the standard settings of {@link HearthClientBuilder}.
   *
   * @param server its address, as of {@link #builder}
   * @param authorisation by what the server knows who calls
   * @return all ports, over HTTP
   */
  public static HearthClient connect(URI server, Authorisation authorisation) {
    return builder(server).authorisation(authorisation).build();
  }

  /**
   * Builds a client.
   *
   * @param server its address, with or without a slash at the end: {@code https://hearth.example}
   * @return what takes the settings, one by one
   * @throws IllegalArgumentException where it is not an address of http or https, or has a query, a
   *     fragment or credentials
   */
  public static HearthClientBuilder builder(URI server) {
    return new HearthClientBuilder(server);
  }

  /**
   * Gives back the connections and threads, unless they are those of the caller's own {@code
   * HttpClient}. Calls after it throw {@code IllegalStateException}.
   */
  @Override
  public void close() {
    connection.close();
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
  public ImportHistory importHistory() {
    return new HttpImportHistory(exchange);
  }

  @Override
  public SupportTasks support() {
    return new HttpSupport(exchange);
  }

  @Override
  public ReadAuditTrail audit() {
    return new HttpAuditTrail(exchange);
  }

  /**
   * Signing in with a password and a second factor. Needs no authorisation.
   *
   * @return the port, over HTTP
   */
  public SignInBySteps signInBySteps() {
    return new HttpSignIns(exchange);
  }

  /** {@return taking a second factor from a user who has lost it} */
  public ResetSecondFactor resetSecondFactor() {
    return new HttpSecondFactorResets(exchange);
  }

  /** {@return sessions of the one who asks} */
  public OwnSessions ownSessions() {
    return new HttpOwnSessions(exchange);
  }

  /** {@return adding users} */
  public AddUser addUser() {
    return new HttpUsers(exchange);
  }

  /** {@return listing, disabling and removing users} */
  public ManageUsers manageUsers() {
    return new HttpUsers(exchange);
  }

  /** {@return API tokens: making, listing, taking back} */
  public ManageApiTokens manageApiTokens() {
    return new HttpApiTokens(exchange);
  }

  /** {@return who of a home's persons signs in} */
  public KeepHomePersons keepHomePersons() {
    return new HttpHomePersons(exchange);
  }
}
