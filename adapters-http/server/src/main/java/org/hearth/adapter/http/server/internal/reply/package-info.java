/**
 * Writes replies whose JSON is ready straight to the container, in place of Spring, which looks for
 * each call anew who can convert what, from which generic type.
 *
 * <p>Measured with {@code json} and with the SQL of a registration written once: its processor time
 * in the server fell from 0.38 to 0.31 ms (13 interleaved rounds of 1,500; decision 13). Its own
 * part was not measured.
 */
@NullMarked
package org.hearth.adapter.http.server.internal.reply;

import org.jspecify.annotations.NullMarked;
