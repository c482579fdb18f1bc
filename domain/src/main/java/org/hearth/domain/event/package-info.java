/**
 * What happened to accounts and requests, as data for a host: identifiers, and nothing personal.
 */
package org.hearth.domain.event;
