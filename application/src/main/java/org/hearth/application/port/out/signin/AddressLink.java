package org.hearth.application.port.out.signin;

import java.util.UUID;

/** A link by which the old address answers a change of address, for as long as that can be. */
public record AddressLink(TokenHash token, UUID change) {}
