package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/**
 * Removes a patient's e-mail address.
 *
 * @param confirmNoEmailAddress "this patient has no email address"
 * @param reason why; support must give one
 */
public record EmailRemovalJson(boolean confirmNoEmailAddress, @Nullable String reason) {}
