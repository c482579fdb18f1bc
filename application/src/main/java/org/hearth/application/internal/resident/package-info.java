/** Registering, listing, moving residents and ending their dependency (R9 to R13). */
@NullMarked
package org.hearth.application.internal.resident;

import org.jspecify.annotations.NullMarked;
