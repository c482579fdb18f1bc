/** Ports in: users of practices and of support. */
package org.hearth.application.port.in.user;
