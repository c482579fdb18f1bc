package org.hearth.application.internal;

import org.hearth.application.Hearth;
import org.hearth.application.internal.account.FindingAccounts;
import org.hearth.application.internal.audit.ReadingAuditTrail;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.carehome.CareHomeUseCases;
import org.hearth.application.internal.imports.Importing;
import org.hearth.application.internal.imports.job.ListingImports;
import org.hearth.application.internal.number.SuggestingDummyNumbers;
import org.hearth.application.internal.patient.PatientUseCases;
import org.hearth.application.internal.request.RequestUseCases;
import org.hearth.application.internal.resident.ResidentUseCases;
import org.hearth.application.internal.support.SupportUseCases;
import org.hearth.application.internal.usecase.UseCaseRunner;
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

/** The use cases that one runner executes. They hold no state, and are made for each call. */
public final class UseCases implements Hearth {
  private final UseCaseRunner runner;
  private final Access access;

  public UseCases(UseCaseRunner runner) {
    this.runner = runner;
    this.access = new Access(runner.context());
  }

  @Override
  public FindAccount accounts() {
    return new FindingAccounts(runner, access);
  }

  @Override
  public DummyNhsNumbers numbers() {
    return new SuggestingDummyNumbers(runner, access);
  }

  @Override
  public CareHomes careHomes() {
    return new CareHomeUseCases(runner, access);
  }

  @Override
  public Residents residents() {
    return new ResidentUseCases(runner, access);
  }

  @Override
  public Patients patients() {
    return new PatientUseCases(runner, access);
  }

  @Override
  public OnlineRequests requests() {
    return new RequestUseCases(runner, access);
  }

  @Override
  public Imports imports() {
    return new Importing(runner, access);
  }

  @Override
  public ImportHistory importHistory() {
    return new ListingImports(runner, access);
  }

  @Override
  public SupportTasks support() {
    return new SupportUseCases(runner, access);
  }

  @Override
  public ReadAuditTrail audit() {
    return new ReadingAuditTrail(runner, access);
  }
}
