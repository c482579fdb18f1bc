/** Ports in: what practices ask support for, and what support does. */
@NullMarked
package org.hearth.application.port.in.support;

import org.jspecify.annotations.NullMarked;
