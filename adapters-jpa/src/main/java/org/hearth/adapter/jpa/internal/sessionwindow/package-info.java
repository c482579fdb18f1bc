/**
 * A session that was found serves for 50 ms without another look, because every request waits for
 * that look, and a round trip to the database costs more than the look itself. A change of what a
 * look finds returns 50 ms later, so that no server honours a session that is over. Measured with
 * the window in place ({@code benchmarks/README.md}): a search over HTTP with 1 client takes 0.39
 * ms, in one round trip. Rules: {@code docs/decisions/0011-signing-in.md}.
 */
package org.hearth.adapter.jpa.internal.sessionwindow;
