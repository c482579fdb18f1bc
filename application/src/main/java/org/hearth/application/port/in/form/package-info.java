/** Reads the fields of forms, so that all their faults come back together. */
package org.hearth.application.port.in.form;
