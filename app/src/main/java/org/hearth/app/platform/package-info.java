/** Text in the platform's encoding. */
@NullMarked
package org.hearth.app.platform;

import org.jspecify.annotations.NullMarked;
