/** Ports in: the residents of care homes. */
package org.hearth.application.port.in.resident;
