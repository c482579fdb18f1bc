package org.hearth.adapter.http.client;

import java.net.URI;
import org.hearth.application.Hearth;
import org.hearth.application.account.FindAccount;
import org.hearth.application.audit.ReadAuditTrail;
import org.hearth.application.carehome.AskToServe;
import org.hearth.application.carehome.EndService;
import org.hearth.application.carehome.ListServiceRequests;
import org.hearth.application.carehome.OpenCareHomeAccount;
import org.hearth.application.carehome.RefuseService;
import org.hearth.application.carehome.RegisterCareHomeAtPractice;
import org.hearth.application.imports.ApplyImport;
import org.hearth.application.imports.PlanImport;
import org.hearth.application.number.CountDummyNumbers;
import org.hearth.application.number.SuggestDummyNumber;
import org.hearth.application.patient.AmendDetails;
import org.hearth.application.patient.RegisterPatient;
import org.hearth.application.patient.RemoveEmailAddress;
import org.hearth.application.patient.SearchPatients;
import org.hearth.application.request.AnswerRequest;
import org.hearth.application.request.FollowRequests;
import org.hearth.application.request.ProgressRequest;
import org.hearth.application.request.SubmitRequest;
import org.hearth.application.resident.EndDependency;
import org.hearth.application.resident.ListResidents;
import org.hearth.application.resident.MoveResident;
import org.hearth.application.resident.RegisterResident;
import org.hearth.application.support.AskForReset;
import org.hearth.application.support.AskForTransfer;
import org.hearth.application.support.ErasePerson;
import org.hearth.application.support.ListResetRequests;
import org.hearth.application.support.ResetAccount;
import org.hearth.application.support.TransferAccount;

/**
 * Hearth across the network, behind the same interfaces as within the process. Where the server
 * cannot be reached, ports throw {@code StorageUnavailableException}; where it cannot be told
 * whether a change was made, {@code StorageOutcomeUnknownException}.
 */
public final class HearthClient implements Hearth {
  private final HttpAccounts accounts;
  private final HttpCareHomes careHomes;
  private final HttpServices services;
  private final HttpPatients patients;
  private final HttpResidents residents;
  private final HttpRequests requests;
  private final HttpAuditTrail auditTrail;
  private final HttpImports imports;

  private HearthClient(Exchange exchange) {
    this.accounts = new HttpAccounts(exchange);
    this.careHomes = new HttpCareHomes(exchange);
    this.services = new HttpServices(exchange);
    this.patients = new HttpPatients(exchange);
    this.residents = new HttpResidents(exchange);
    this.requests = new HttpRequests(exchange);
    this.auditTrail = new HttpAuditTrail(exchange);
    this.imports = new HttpImports(exchange);
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
  public FindAccount findAccount() {
    return accounts;
  }

  @Override
  public SuggestDummyNumber suggestDummyNumber() {
    return careHomes;
  }

  @Override
  public CountDummyNumbers countDummyNumbers() {
    return careHomes;
  }

  @Override
  public OpenCareHomeAccount openCareHomeAccount() {
    return careHomes;
  }

  @Override
  public AskToServe askToServe() {
    return services;
  }

  @Override
  public ListServiceRequests listServiceRequests() {
    return services;
  }

  @Override
  public RegisterCareHomeAtPractice registerCareHomeAtPractice() {
    return services;
  }

  @Override
  public RefuseService refuseService() {
    return services;
  }

  @Override
  public EndService endService() {
    return services;
  }

  @Override
  public RegisterResident registerResident() {
    return residents;
  }

  @Override
  public ListResidents listResidents() {
    return residents;
  }

  @Override
  public MoveResident moveResident() {
    return residents;
  }

  @Override
  public EndDependency endDependency() {
    return residents;
  }

  @Override
  public RegisterPatient registerPatient() {
    return patients;
  }

  @Override
  public SearchPatients searchPatients() {
    return accounts;
  }

  @Override
  public AmendDetails amendDetails() {
    return accounts;
  }

  @Override
  public RemoveEmailAddress removeEmailAddress() {
    return accounts;
  }

  @Override
  public AskForReset askForReset() {
    return patients;
  }

  @Override
  public ListResetRequests listResetRequests() {
    return patients;
  }

  @Override
  public ResetAccount resetAccount() {
    return patients;
  }

  @Override
  public AskForTransfer askForTransfer() {
    return patients;
  }

  @Override
  public TransferAccount transferAccount() {
    return patients;
  }

  @Override
  public ErasePerson erasePerson() {
    return patients;
  }

  @Override
  public SubmitRequest submitRequest() {
    return requests;
  }

  @Override
  public AnswerRequest answerRequest() {
    return requests;
  }

  @Override
  public ProgressRequest progressRequest() {
    return requests;
  }

  @Override
  public FollowRequests followRequests() {
    return requests;
  }

  @Override
  public ReadAuditTrail readAuditTrail() {
    return auditTrail;
  }

  @Override
  public PlanImport planImport() {
    return imports;
  }

  @Override
  public ApplyImport applyImport() {
    return imports;
  }
}
