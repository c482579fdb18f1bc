/** Passwords hashed with Argon2id. */
@NullMarked
package org.hearth.app.password;

import org.jspecify.annotations.NullMarked;
