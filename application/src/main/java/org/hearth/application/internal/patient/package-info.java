/** Registering patients, searching them, and amending the details of any account. */
@NullMarked
package org.hearth.application.internal.patient;

import org.jspecify.annotations.NullMarked;
