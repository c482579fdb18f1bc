/** The forms of pages: what was typed, how fields are called, and what is wrong with them. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.form;

import org.jspecify.annotations.NullMarked;
