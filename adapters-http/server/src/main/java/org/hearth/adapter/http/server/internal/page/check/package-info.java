/** Pages that show what a form is about to do, before it is sent. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.check;

import org.jspecify.annotations.NullMarked;
