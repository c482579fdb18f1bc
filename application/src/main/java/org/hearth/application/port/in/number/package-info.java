/** Ports in: the pool of dummy NHS numbers. */
package org.hearth.application.port.in.number;
