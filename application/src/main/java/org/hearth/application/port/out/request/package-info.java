/** Port out: requests. */
@NullMarked
package org.hearth.application.port.out.request;

import org.jspecify.annotations.NullMarked;
