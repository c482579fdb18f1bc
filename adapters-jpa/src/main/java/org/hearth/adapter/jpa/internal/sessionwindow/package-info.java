/**
 * A session that was found serves for 50 ms without another look, because every request waits for
 * that look, and a round trip to the database costs more than the look itself. A change of what a
 * look finds returns 50 ms later, so that no server honours a session that is over. Measured with
 * and without it, interleaved ({@code http-registration}, 8 clients, 4 rounds of 4,000): 1.39 times
 * the registrations; 0.18 ms of processor time in the server for each against 0.26, and 0.11 ms in
 * the database against 0.17. Rules: {@code docs/decisions/0011-signing-in.md}.
 */
@NullMarked
package org.hearth.adapter.jpa.internal.sessionwindow;

import org.jspecify.annotations.NullMarked;
