/** Submitting, answering, progressing and following requests (R16, R17). */
@NullMarked
package org.hearth.application.internal.request;

import org.jspecify.annotations.NullMarked;
