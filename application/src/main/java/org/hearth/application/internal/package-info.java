/** The use cases behind the ports in. Not API. */
@NullMarked
package org.hearth.application.internal;

import org.jspecify.annotations.NullMarked;
