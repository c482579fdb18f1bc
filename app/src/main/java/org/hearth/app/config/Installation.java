package org.hearth.app.config;

import java.util.function.Supplier;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.password.Argon2Passwords;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.audit.SealedTrail;
import org.hearth.application.port.in.program.ManageApiTokens;
import org.hearth.application.port.in.retention.ApplyRetention;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.ResetSecondFactor;
import org.hearth.application.port.in.user.AddUser;
import org.hearth.application.port.in.user.ManageUsers;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.actor.Actor.HearthSystem;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.practice.OdsCode;

/** What a command runs on: the installation's storage, its settings, and who it acts as. */
public final class Installation {
  private static final String COMMAND_LINE =
      "command line (" + System.getProperty("user.name", "unknown") + ")";

  private final Environment environment;
  private final Supplier<Storage> storage;

  /**
   * @param storage opens the storage, anew for each command
   */
  public Installation(Environment environment, Supplier<Storage> storage) {
    this.environment = environment;
    this.storage = storage;
  }

  public static Installation of(Environment environment) {
    return new Installation(environment, new ConfiguredStorage(environment));
  }

  /** The storage; its audit trail is sealed as it is closed. */
  public Storage openStorage() {
    SealKeys keys = sealKeys();
    Storage opened = storage.get();
    return new SealingStorage(
        opened,
        Hearth.builder(opened).settings(settings(false)).sealKeys(keys).build().sealedTrail());
  }

  /** The storage, which is left as it is. */
  public Storage openStorageAsItIs() {
    return storage.get();
  }

  /** By which keys the audit trail is sealed. */
  public SealKeys sealKeys() {
    return environment
        .text(Environment.AUDIT_KEY)
        .map(
            text ->
                SealKeys.parse(text)
                    .orElseThrow(
                        () ->
                            CommandFailure.unusable(
                                Environment.AUDIT_KEY + " is too short for a key.",
                                "Set it to 32 characters or more that are hard to guess.",
                                "To replace a key, set the new one, a comma, and the old one.")))
        .orElseGet(SealKeys::none);
  }

  /** Users and programs come and go; e-mails are the server's to send. */
  private Authentication authentication(Storage opened) {
    return Hearth.builder(opened)
        .settings(settings(false))
        .passwordHasher(new Argon2Passwords())
        .build()
        .authentication();
  }

  public ManageUsers manageUsers(Storage opened) {
    return authentication(opened).manageUsers();
  }

  /** By what programs are known. */
  public ManageApiTokens apiTokens(Storage opened) {
    return authentication(opened).manageApiTokens();
  }

  /** The audit trail of a storage, to be sealed or verified. */
  public SealedTrail trail(Storage opened) {
    return Hearth.builder(opened)
        .settings(settings(false))
        .sealKeys(sealKeys())
        .build()
        .sealedTrail();
  }

  /**
   * Standard settings, with test numbers where the command or the environment allows them.
   *
   * @param allowTestNumbers whether the command itself allows them
   */
  public Settings settings(boolean allowTestNumbers) {
    boolean allowed = environment.flag(Environment.ALLOW_TEST_NUMBERS) || allowTestNumbers;
    return Settings.standard().withTestNumbers(allowed ? TestNumbers.ALLOWED : TestNumbers.REFUSED);
  }

  /** The operating system's user who runs the command, as staff of the practice it is for. */
  public PracticeStaff staffOf(OdsCode practice) {
    return new PracticeStaff(COMMAND_LINE, practice);
  }

  /**
   * The operating system's user who runs the command, where it is for no practice: they own the
   * storage.
   */
  public HearthSystem owner() {
    return new HearthSystem(COMMAND_LINE);
  }

  /** Deletes what has been kept for long enough. */
  public ApplyRetention applyRetention(Storage opened) {
    return Hearth.builder(opened)
        .settings(settings(false))
        .retention(new ConfiguredRetention(environment).get())
        .sealKeys(sealKeys())
        .build()
        .retention();
  }

  public ResetSecondFactor resetSecondFactor(Storage opened) {
    return authentication(opened).resetSecondFactor();
  }

  public AddUser addUser(Storage opened) {
    return authentication(opened).addUser();
  }
}
