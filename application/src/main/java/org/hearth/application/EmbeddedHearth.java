package org.hearth.application;

import org.hearth.application.account.FindAccount;
import org.hearth.application.account.FindingAccounts;
import org.hearth.application.audit.ReadAuditTrail;
import org.hearth.application.audit.ReadingAuditTrail;
import org.hearth.application.authorisation.Access;
import org.hearth.application.carehome.AskToServe;
import org.hearth.application.carehome.AskingToServe;
import org.hearth.application.carehome.EndService;
import org.hearth.application.carehome.ListServiceRequests;
import org.hearth.application.carehome.OpenCareHomeAccount;
import org.hearth.application.carehome.OpeningCareHomes;
import org.hearth.application.carehome.RefuseService;
import org.hearth.application.carehome.RegisterCareHomeAtPractice;
import org.hearth.application.carehome.ServingCareHomes;
import org.hearth.application.decision.Workplace;
import org.hearth.application.imports.ApplyImport;
import org.hearth.application.imports.Importing;
import org.hearth.application.imports.PlanImport;
import org.hearth.application.number.CountDummyNumbers;
import org.hearth.application.number.SuggestDummyNumber;
import org.hearth.application.number.SuggestingDummyNumbers;
import org.hearth.application.patient.AmendDetails;
import org.hearth.application.patient.AmendingDetails;
import org.hearth.application.patient.RegisterPatient;
import org.hearth.application.patient.RegisteringPatients;
import org.hearth.application.patient.RemoveEmailAddress;
import org.hearth.application.patient.RemovingEmailAddresses;
import org.hearth.application.patient.SearchPatients;
import org.hearth.application.patient.SearchingPatients;
import org.hearth.application.request.AnswerRequest;
import org.hearth.application.request.FollowRequests;
import org.hearth.application.request.FollowingRequests;
import org.hearth.application.request.ProgressRequest;
import org.hearth.application.request.ProgressingRequests;
import org.hearth.application.request.SubmitRequest;
import org.hearth.application.request.SubmittingRequests;
import org.hearth.application.resident.EndDependency;
import org.hearth.application.resident.EndingDependencies;
import org.hearth.application.resident.ListResidents;
import org.hearth.application.resident.ListingResidents;
import org.hearth.application.resident.MoveResident;
import org.hearth.application.resident.MovingResidents;
import org.hearth.application.resident.RegisterResident;
import org.hearth.application.resident.RegisteringResidents;
import org.hearth.application.support.AskForReset;
import org.hearth.application.support.AskForTransfer;
import org.hearth.application.support.ErasePerson;
import org.hearth.application.support.ErasingPersons;
import org.hearth.application.support.ListResetRequests;
import org.hearth.application.support.ResetAccount;
import org.hearth.application.support.Resetting;
import org.hearth.application.support.TransferAccount;
import org.hearth.application.support.Transferring;

/** Hearth within the process: each use case on one storage. Use cases hold no state. */
final class EmbeddedHearth implements Hearth {
  private final Workplace workplace;
  private final Access access;

  EmbeddedHearth(Workplace workplace) {
    this.workplace = workplace;
    this.access = new Access(workplace);
  }

  @Override
  public FindAccount findAccount() {
    return new FindingAccounts(workplace, access);
  }

  @Override
  public SuggestDummyNumber suggestDummyNumber() {
    return new SuggestingDummyNumbers(workplace, access);
  }

  @Override
  public CountDummyNumbers countDummyNumbers() {
    return new SuggestingDummyNumbers(workplace, access);
  }

  @Override
  public OpenCareHomeAccount openCareHomeAccount() {
    return new OpeningCareHomes(workplace, access);
  }

  @Override
  public AskToServe askToServe() {
    return new AskingToServe(workplace, access);
  }

  @Override
  public ListServiceRequests listServiceRequests() {
    return new AskingToServe(workplace, access);
  }

  @Override
  public RefuseService refuseService() {
    return new ServingCareHomes(workplace, access);
  }

  @Override
  public EndService endService() {
    return new ServingCareHomes(workplace, access);
  }

  @Override
  public RegisterCareHomeAtPractice registerCareHomeAtPractice() {
    return new ServingCareHomes(workplace, access);
  }

  @Override
  public RegisterResident registerResident() {
    return new RegisteringResidents(workplace, access);
  }

  @Override
  public ListResidents listResidents() {
    return new ListingResidents(workplace, access);
  }

  @Override
  public MoveResident moveResident() {
    return new MovingResidents(workplace, access);
  }

  @Override
  public EndDependency endDependency() {
    return new EndingDependencies(workplace, access);
  }

  @Override
  public RegisterPatient registerPatient() {
    return new RegisteringPatients(workplace, access);
  }

  @Override
  public SearchPatients searchPatients() {
    return new SearchingPatients(workplace, access);
  }

  @Override
  public AmendDetails amendDetails() {
    return new AmendingDetails(workplace, access);
  }

  @Override
  public RemoveEmailAddress removeEmailAddress() {
    return new RemovingEmailAddresses(workplace, access);
  }

  @Override
  public AskForReset askForReset() {
    return new Resetting(workplace, access);
  }

  @Override
  public ListResetRequests listResetRequests() {
    return new Resetting(workplace, access);
  }

  @Override
  public ResetAccount resetAccount() {
    return new Resetting(workplace, access);
  }

  @Override
  public AskForTransfer askForTransfer() {
    return new Transferring(workplace, access);
  }

  @Override
  public TransferAccount transferAccount() {
    return new Transferring(workplace, access);
  }

  @Override
  public ErasePerson erasePerson() {
    return new ErasingPersons(workplace, access);
  }

  @Override
  public SubmitRequest submitRequest() {
    return new SubmittingRequests(workplace, access);
  }

  @Override
  public AnswerRequest answerRequest() {
    return new ProgressingRequests(workplace, access);
  }

  @Override
  public ProgressRequest progressRequest() {
    return new ProgressingRequests(workplace, access);
  }

  @Override
  public FollowRequests followRequests() {
    return new FollowingRequests(workplace, access);
  }

  @Override
  public ReadAuditTrail readAuditTrail() {
    return new ReadingAuditTrail(workplace, access);
  }

  @Override
  public PlanImport planImport() {
    return new Importing(workplace, access);
  }

  @Override
  public ApplyImport applyImport() {
    return new Importing(workplace, access);
  }
}
