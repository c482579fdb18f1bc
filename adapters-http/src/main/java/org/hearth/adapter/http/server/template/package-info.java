/** The templates of pages. */
@NullMarked
package org.hearth.adapter.http.server.template;

import org.jspecify.annotations.NullMarked;
