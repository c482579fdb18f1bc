package org.hearth.application.internal.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.application.Settings;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.audit.SealedTrail;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.Horizon;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;
import org.hearth.domain.actor.Actor;

/** The sealed trail within the process. */
public final class EmbeddedSealedTrail implements SealedTrail {
  /**
   * Of a thousand and not of all: a pass is short, and one that is lost to another costs little.
   */
  static final int IN_A_PASS = 1_000;

  private final Storage storage;
  private final Settings settings;
  private final SealKeys keys;

  public EmbeddedSealedTrail(Storage storage, Settings settings, SealKeys keys) {
    this.storage = storage;
    this.settings = settings;
    this.keys = keys;
  }

  @Override
  public int seal(int most) {
    int sealed = 0;
    int pass;
    do {
      pass = pass(Math.min(IN_A_PASS, most - sealed));
      sealed += pass;
    } while (pass == IN_A_PASS && sealed < most);
    return sealed;
  }

  private int pass(int most) {
    Optional<Checkpoint> last = seals().last();
    List<NumberedEntry> entries = unsealed(last, most);
    if (entries.isEmpty()) {
      return 0;
    }
    SealingPass pass = new SealingPass(last, entries, this::head, now(), keys);
    return seals().keep(pass.checkpoint(), pass.blocks()) ? entries.size() : 0;
  }

  /** Where a chain ends, or ended when the last of it was deleted. */
  private Optional<ChainHead> head(String chain) {
    return seals().head(chain).or(() -> deletedHead(chain));
  }

  private Optional<ChainHead> deletedHead(String chain) {
    return seals().horizon().stream()
        .flatMap(horizon -> horizon.heads().stream())
        .filter(head -> head.chain().equals(chain))
        .findFirst();
  }

  @Override
  public int forget(Instant before, Actor actor) {
    int forgotten = 0;
    ForgettingStep step = new ForgettingStep(seals(), before);
    while (step.isAny() && forget(step, actor)) {
      forgotten += step.numbers().size();
      step = new ForgettingStep(seals(), before);
    }
    return forgotten;
  }

  /** False where another server deletes them. */
  private boolean forget(ForgettingStep step, Actor actor) {
    UUID record = settings.identifiers().next();
    Horizon horizon = step.horizon(record, keys);
    int entries = step.numbers().size();
    return seals()
        .forget(horizon, step.numbers(), HorizonRecord.of(horizon, entries, record, now(), actor));
  }

  private Instant now() {
    return settings.clock().instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Late entries come first: their numbers are lower. */
  private List<NumberedEntry> unsealed(Optional<Checkpoint> last, int most) {
    List<Numbers> awaited = last.map(Checkpoint::awaited).orElse(List.of());
    List<NumberedEntry> late = awaited.isEmpty() ? List.of() : seals().entries(awaited, most);
    if (late.size() >= most) {
      return late;
    }
    List<NumberedEntry> next =
        seals().entries(last.map(Checkpoint::sealedTo).orElse(0L), most - late.size());
    return Stream.concat(late.stream(), next.stream()).toList();
  }

  @Override
  public Optional<String> checkpoint() {
    return seals().last().map(EmbeddedSealedTrail::word);
  }

  @Override
  public boolean hasCheckpoint(String word) {
    try {
      long version = Long.parseLong(word.substring(0, Math.max(0, word.indexOf(':'))));
      return seals().checkpoints(version - 1, 1).stream()
          .map(EmbeddedSealedTrail::word)
          .anyMatch(word::equals);
    } catch (NumberFormatException none) {
      return false;
    }
  }

  private static String word(Checkpoint checkpoint) {
    return checkpoint.version() + ":" + checkpoint.hash();
  }

  @Override
  public TrailReport verify() {
    return TrailVerification.report(seals(), keys);
  }

  private AuditSeals seals() {
    return storage.auditTrail().seals();
  }
}
