/** How everything that goes wrong is answered: RFC 9457, in words, with the next step. */
@NullMarked
package org.hearth.adapter.http.server.internal.problem;

import org.jspecify.annotations.NullMarked;
