/** Sends forms to the ports, once for each form, and leads to the page that follows. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.submission;

import org.jspecify.annotations.NullMarked;
