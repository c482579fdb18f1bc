/** The pages, as a browser shows them. */
@NullMarked
package org.hearth.app.browser;

import org.jspecify.annotations.NullMarked;
