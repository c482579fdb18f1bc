/** Addresses, postcodes, telephone numbers and e-mail addresses. */
@NullMarked
package org.hearth.domain.contact;

import org.jspecify.annotations.NullMarked;
