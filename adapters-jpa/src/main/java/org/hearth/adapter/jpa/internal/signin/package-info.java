/** Logins, sessions, links, tokens and counts of attempts. */
@NullMarked
package org.hearth.adapter.jpa.internal.signin;

import org.jspecify.annotations.NullMarked;
