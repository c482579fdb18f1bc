/** Ports in: patients, and the details of any account. */
package org.hearth.application.port.in.patient;
