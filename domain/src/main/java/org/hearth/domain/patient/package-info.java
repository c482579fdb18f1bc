/** Patients in each of their states, and who may be admitted as a resident. */
package org.hearth.domain.patient;
