/** Who looks at a page, known before anything is read for them. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.visit;

import org.jspecify.annotations.NullMarked;
