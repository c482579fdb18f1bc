/** The demo: invented homes, residents and users. */
@NullMarked
package org.hearth.app.demo;

import org.jspecify.annotations.NullMarked;
