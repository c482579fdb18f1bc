/**
 * Care homes as the staff of a practice and support see them, under {@code /care-homes}: finding
 * one, its residents, registering them, and closing its account. A home's own pages are {@code
 * ownhome}: the two show the same account to others, with other rights, and share no page.
 */
@NullMarked
package org.hearth.adapter.http.server.internal.page.carehome;

import org.jspecify.annotations.NullMarked;
