/** Reading what was entered; fields with faults are refused. */
@NullMarked
package org.hearth.application.internal.form;

import org.jspecify.annotations.NullMarked;
