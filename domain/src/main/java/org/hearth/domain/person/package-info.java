/** Names and dates of birth (R5, R6). */
@NullMarked
package org.hearth.domain.person;

import org.jspecify.annotations.NullMarked;
