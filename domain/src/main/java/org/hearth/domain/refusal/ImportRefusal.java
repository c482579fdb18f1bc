package org.hearth.domain.refusal;

import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.EXHAUSTED;
import static org.hearth.domain.refusal.RefusalKind.INVALID;
import static org.hearth.domain.refusal.RefusalKind.NOT_FOUND;
import static org.hearth.domain.refusal.RefusalKind.TOO_MANY;

import java.util.List;

/** What stands in the way of importing a file. */
public sealed interface ImportRefusal extends Refusal {
  /** The file as a whole cannot be imported, and nothing of it was. */
  record FileUnusable(String fault, List<String> steps) implements ImportRefusal {
    /**
     * Keeps a copy of the steps.
     *
     * @param fault what is wrong with it
     * @param steps what to try, in this order
     */
    public FileUnusable {
      steps = List.copyOf(steps);
    }

    @Override
    public Wording wording() {
      return new Wording("file-unusable", INVALID, fault, steps);
    }
  }

  /** The import failed repeatedly; {@code fault} says how, without personal data. */
  record ImportGivenUp(String fault) implements ImportRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "import-given-up",
          EXHAUSTED,
          fault,
          List.of(
              "Tell support the import's identifier and this message.",
              "Submit the file again once the fault is mended: no row creates anything twice."));
    }
  }

  /** There is no such import, or none that the actor may know of. */
  record ImportNotFound() implements ImportRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "import-not-found",
          NOT_FOUND,
          "There is no such import at your practice.",
          List.of("Follow the address that was given when the import was submitted."));
    }
  }

  /** There is no finished check of the file that is to be imported as it was checked. */
  record ImportNotPlanned() implements ImportRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "import-not-planned",
          CONFLICT,
          "The file was not checked as it is now, or its check is not finished.",
          List.of("Check the file again, then confirm the import."));
    }
  }

  /** Of a row: it would be created, but not as the check of its file said. */
  record ChangedSincePlan() implements ImportRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "changed-since-plan",
          CONFLICT,
          "The account of this row, or what the row depends on, changed after the file was"
              + " checked.",
          List.of("Check the row again, then send it once more."));
    }
  }

  /** The server already runs as many imports with a waiting caller as it allows. */
  record ImportsBusy() implements ImportRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "imports-busy",
          TOO_MANY,
          "Too many imports are being carried out at this moment.",
          List.of(
              "Submit the file as a job, and follow its progress.", "Or try again in a minute."));
    }
  }

  /** The user already has as many unfinished imports as the limit allows. */
  record TooManyImports() implements ImportRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "too-many-imports",
          TOO_MANY,
          "You have as many imports waiting as you may have.",
          List.of("Wait until one of them is done, then submit the file again."));
    }
  }

  /** The files of unfinished imports take all the space that is reserved for them. */
  record ImportStorageFull() implements ImportRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "import-storage-full",
          TOO_MANY,
          "There is no room for the file: other imports have not been carried out yet.",
          List.of("Try again in a few minutes.", "If it goes on, ask support."));
    }
  }
}
