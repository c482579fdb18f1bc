/**
 * What happened to accounts and requests, as data for a host: identifiers, and nothing personal.
 */
@NullMarked
package org.hearth.domain.event;

import org.jspecify.annotations.NullMarked;
