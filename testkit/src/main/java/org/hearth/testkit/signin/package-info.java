/** Stories of signing in. */
@NullMarked
package org.hearth.testkit.signin;

import org.jspecify.annotations.NullMarked;
