package org.hearth.domain.user;

import java.util.UUID;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.person.NamePart;

/**
 * Somebody of a practice or of support who signs in with an e-mail address and a password.
 *
 * @param email no other user has it
 */
public record User(UUID id, EmailAddress email, NamePart name, Role role) {}
