package org.hearth.application;

import org.hearth.application.account.FindAccount;
import org.hearth.application.audit.ReadAuditTrail;
import org.hearth.application.carehome.AskToServe;
import org.hearth.application.carehome.EndService;
import org.hearth.application.carehome.ListServiceRequests;
import org.hearth.application.carehome.OpenCareHomeAccount;
import org.hearth.application.carehome.RefuseService;
import org.hearth.application.carehome.RegisterCareHomeAtPractice;
import org.hearth.application.decision.Workplace;
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
import org.hearth.application.settings.Settings;
import org.hearth.application.storage.Storage;
import org.hearth.application.support.AskForReset;
import org.hearth.application.support.AskForTransfer;
import org.hearth.application.support.ErasePerson;
import org.hearth.application.support.ListResetRequests;
import org.hearth.application.support.ResetAccount;
import org.hearth.application.support.TransferAccount;

/**
 * Every port in. In the same process, {@link #on} builds them all on a storage; a client across the
 * network implements the same interface.
 */
public interface Hearth {
  FindAccount findAccount();

  SuggestDummyNumber suggestDummyNumber();

  CountDummyNumbers countDummyNumbers();

  OpenCareHomeAccount openCareHomeAccount();

  AskToServe askToServe();

  ListServiceRequests listServiceRequests();

  RegisterCareHomeAtPractice registerCareHomeAtPractice();

  RefuseService refuseService();

  EndService endService();

  RegisterResident registerResident();

  ListResidents listResidents();

  MoveResident moveResident();

  EndDependency endDependency();

  RegisterPatient registerPatient();

  SearchPatients searchPatients();

  AmendDetails amendDetails();

  RemoveEmailAddress removeEmailAddress();

  AskForReset askForReset();

  ListResetRequests listResetRequests();

  ResetAccount resetAccount();

  AskForTransfer askForTransfer();

  TransferAccount transferAccount();

  ErasePerson erasePerson();

  SubmitRequest submitRequest();

  AnswerRequest answerRequest();

  ProgressRequest progressRequest();

  FollowRequests followRequests();

  ReadAuditTrail readAuditTrail();

  PlanImport planImport();

  ApplyImport applyImport();

  /** Hearth on a storage, with the standard settings. */
  static Hearth on(Storage storage) {
    return on(storage, Settings.standard());
  }

  /** Hearth on a storage, as an installation wants it. */
  static Hearth on(Storage storage, Settings settings) {
    return at(new Workplace(storage, settings));
  }

  /** Hearth whose use cases do their work at a place of the caller's. */
  static Hearth at(Workplace workplace) {
    return new EmbeddedHearth(workplace);
  }
}
