/** Patients in each of their states, and who may be admitted as a resident. */
@NullMarked
package org.hearth.domain.patient;

import org.jspecify.annotations.NullMarked;
