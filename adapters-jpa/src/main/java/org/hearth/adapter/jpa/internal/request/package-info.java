/** Requests. */
@NullMarked
package org.hearth.adapter.jpa.internal.request;

import org.jspecify.annotations.NullMarked;
