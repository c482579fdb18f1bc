/** Who can sign in. */
@NullMarked
package org.hearth.domain.login;

import org.jspecify.annotations.NullMarked;
