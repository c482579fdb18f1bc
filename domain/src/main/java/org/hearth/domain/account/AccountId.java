package org.hearth.domain.account;

import java.util.UUID;

/** Identifies an account for ever; says nothing about its holder, so that it may stand in a URL. */
public record AccountId(UUID value) {}
