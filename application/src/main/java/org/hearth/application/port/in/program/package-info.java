/** Ports in: API tokens of programs. */
package org.hearth.application.port.in.program;
