/** Ports in: patients, and the details of any account. */
@NullMarked
package org.hearth.application.port.in.patient;

import org.jspecify.annotations.NullMarked;
