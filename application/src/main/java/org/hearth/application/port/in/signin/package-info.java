/** Ports in: signing in, sessions, passwords and second factors. */
package org.hearth.application.port.in.signin;
