/** The templates of pages. */
@NullMarked
package org.hearth.adapter.http.server.internal.template;

import org.jspecify.annotations.NullMarked;
