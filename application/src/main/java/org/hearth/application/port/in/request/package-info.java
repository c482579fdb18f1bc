/** Ports in: patients' requests to their practice. */
package org.hearth.application.port.in.request;
