/** Users and their roles. */
@NullMarked
package org.hearth.domain.user;

import org.jspecify.annotations.NullMarked;
