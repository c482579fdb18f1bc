/** What the auto-configuration is made of. */
@NullMarked
package org.hearth.adapter.springboot.internal;

import org.jspecify.annotations.NullMarked;
