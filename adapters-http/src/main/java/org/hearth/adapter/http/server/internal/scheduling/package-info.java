/** What the server does when nobody asks: sends e-mails, runs imports, forgets old answers. */
@NullMarked
package org.hearth.adapter.http.server.internal.scheduling;

import org.jspecify.annotations.NullMarked;
