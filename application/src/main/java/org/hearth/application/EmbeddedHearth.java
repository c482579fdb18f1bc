package org.hearth.application;

import java.util.Optional;
import org.hearth.application.internal.UseCases;
import org.hearth.application.internal.audit.EmbeddedSealedTrail;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.event.DeliveringEvents;
import org.hearth.application.internal.idempotency.RecordedCalls;
import org.hearth.application.internal.imports.job.EmbeddedImportService;
import org.hearth.application.internal.job.HearthJobs;
import org.hearth.application.internal.retention.ApplyingRetention;
import org.hearth.application.internal.signin.EmbeddedAuthentication;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.account.FindAccount;
import org.hearth.application.port.in.audit.ReadAuditTrail;
import org.hearth.application.port.in.audit.SealedTrail;
import org.hearth.application.port.in.carehome.CareHomes;
import org.hearth.application.port.in.event.EventDelivery;
import org.hearth.application.port.in.event.EventDelivery.EventListener;
import org.hearth.application.port.in.idempotency.IdempotentCalls;
import org.hearth.application.port.in.imports.ImportHistory;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.imports.Imports;
import org.hearth.application.port.in.notification.SendNotifications;
import org.hearth.application.port.in.number.DummyNhsNumbers;
import org.hearth.application.port.in.patient.Patients;
import org.hearth.application.port.in.request.OnlineRequests;
import org.hearth.application.port.in.resident.Residents;
import org.hearth.application.port.in.retention.ApplyRetention;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.support.SupportTasks;
import org.hearth.application.port.out.Storage;

/**
 * Hearth within the process, on one storage: all ports in, also those that only the process itself
 * uses. One for each process, so that all its passwords are hashed in turn.
 */
public final class EmbeddedHearth implements Hearth {
  private final UseCases useCases;
  private final IdempotentCalls idempotentCalls;
  private final Optional<ImportService> importJobs;
  private final SealedTrail sealedTrail;
  private final ApplyRetention retention;
  private final Optional<Authentication> authentication;

  private final Optional<SendNotifications> notifications;
  private final Optional<EventDelivery> events;

  EmbeddedHearth(HearthBuilder parts) {
    Storage storage = parts.storage();
    UseCaseContext context = new UseCaseContext(storage, parts.settings());
    UseCaseRunner runner = new UseCaseRunner(context);
    useCases = new UseCases(runner);
    idempotentCalls = new RecordedCalls(storage, parts.settings());
    importJobs =
        storage.imports().map(offered -> new EmbeddedImportService(runner, parts.importLimits()));
    sealedTrail = new EmbeddedSealedTrail(storage, parts.settings(), parts.sealKeys());
    retention = new ApplyingRetention(runner, new Access(context), parts.retention(), sealedTrail);
    authentication =
        parts
            .passwordHasher()
            .map(
                hasher ->
                    new EmbeddedAuthentication(runner, parts.signIn(), hasher, parts.mailer()));
    notifications =
        parts.mailer().flatMap(sent -> authentication).map(Authentication::sendNotifications);
    events = parts.events().map(listener -> delivery(context, listener));
  }

  private static EventDelivery delivery(UseCaseContext context, EventListener listener) {
    return new DeliveringEvents(context, context.storage().events().orElseThrow(), listener);
  }

  @Override
  public FindAccount accounts() {
    return useCases.accounts();
  }

  @Override
  public DummyNhsNumbers numbers() {
    return useCases.numbers();
  }

  @Override
  public CareHomes careHomes() {
    return useCases.careHomes();
  }

  @Override
  public Residents residents() {
    return useCases.residents();
  }

  @Override
  public Patients patients() {
    return useCases.patients();
  }

  @Override
  public OnlineRequests requests() {
    return useCases.requests();
  }

  @Override
  public Imports imports() {
    return useCases.imports();
  }

  @Override
  public ImportHistory importHistory() {
    return useCases.importHistory();
  }

  @Override
  public SupportTasks support() {
    return useCases.support();
  }

  @Override
  public ReadAuditTrail audit() {
    return useCases.audit();
  }

  /**
   * Imports that are too large to wait for.
   *
   * @return the port of import jobs
   * @throws IllegalStateException where the storage offers no imports
   */
  public ImportService importJobs() {
    return importJobs.orElseThrow(MissingCapability::imports);
  }

  /**
   * Calls that have one effect, however often they come.
   *
   * @return the port of calls that come again
   */
  public IdempotentCalls idempotentCalls() {
    return idempotentCalls;
  }

  /** {@return the audit trail, to be sealed or verified} */
  public SealedTrail sealedTrail() {
    return sealedTrail;
  }

  /** {@return the port that deletes what is past its time} */
  public ApplyRetention retention() {
    return retention;
  }

  /**
   * Events, which the builder's listener gets.
   *
   * @return the port by which they are delivered and looked at
   * @throws IllegalStateException where Hearth was built without a listener
   */
  public EventDelivery events() {
    return events.orElseThrow(MissingCapability::listener);
  }

  /**
   * Starts what goes on in the background, of what Hearth was built with: delivering events,
   * sending e-mails, running imports, deleting abandoned files, sealing the trail, retention. Any
   * number of processes may do so at once. What a job throws is logged without its message.
   *
   * @return the jobs, to be closed before the storage is
   */
  public RunningJobs startJobs() {
    return startJobs(RunningJobs.Failures.logged());
  }

  /**
   * The same, for a host that learns of failures itself.
   *
   * @param failures learns of each
   * @return the jobs, to be closed before the storage is
   */
  public RunningJobs startJobs(RunningJobs.Failures failures) {
    return HearthJobs.start(this, importJobs, notifications, events, failures);
  }

  /**
   * Signing in, users, and API tokens.
   *
   * @return a group of ports
   * @throws IllegalStateException where Hearth was built without a password hasher, which a storage
   *     that offers no sign-in is
   */
  public Authentication authentication() {
    return authentication.orElseThrow(
        () ->
            new IllegalStateException(
                "Hearth was built without a password hasher, so it offers no authentication."
                    + " Give Hearth.builder(storage) a passwordHasher."));
  }

  /** Jobs that go on in the background until they are stopped. */
  public interface RunningJobs extends AutoCloseable {
    /**
     * Stops the jobs: none begins any more, and those that are under way have a moment to end
     * before their threads are interrupted. Call it before the storage is closed; again, it does
     * nothing.
     */
    @Override
    void close();

    /** Learns that a job failed, which is carried out again at its next time. */
    @FunctionalInterface
    interface Failures {
      /**
       * A job failed.
       *
       * @param job its name, such as {@code deliver-events}
       * @param why what it threw, whose message may be personal
       */
      void failed(String job, Throwable why);

      /** {@return failures that go to the log of the Java platform, without the message} */
      static Failures logged() {
        System.Logger log = System.getLogger("org.hearth");
        return (job, why) ->
            log.log(
                System.Logger.Level.ERROR,
                "The job {0} failed: {1}",
                job,
                why.getClass().getName());
      }
    }
  }
}
