/** What templates take: the frame of a page, and the components of the design system. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.view;

import org.jspecify.annotations.NullMarked;
