package org.hearth.application.storage.login;

import org.hearth.domain.letter.Letter;

/**
 * A letter that was taken to be sent.
 *
 * @param attempt 1 for the first, one more each time
 */
public record WaitingLetter(Letter letter, int attempt) {}
