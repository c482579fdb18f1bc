package org.hearth.domain.carehome;

import java.time.Instant;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;

/** A practice asks to serve a care home that others serve (R25). It waits until it is confirmed. */
public record ServiceRequest(AccountId careHome, OdsCode practice, Instant askedAt) {}
