package org.hearth.app.mail;

/** A message could not be handed over. What a server said is left out: it quotes addresses. */
public final class MailFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String nextStep;

  MailFailedException(String what, Exception why, String nextStep) {
    super(what + " (" + why.getClass().getSimpleName() + ")");
    this.nextStep = nextStep;
  }

  public String nextStep() {
    return nextStep;
  }
}
