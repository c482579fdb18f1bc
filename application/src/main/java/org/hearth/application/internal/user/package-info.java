/** Users of practices and of support, and hashing their passwords in turn. */
@NullMarked
package org.hearth.application.internal.user;

import org.jspecify.annotations.NullMarked;
