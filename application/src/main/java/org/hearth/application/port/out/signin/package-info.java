/** Ports out: logins, sessions, links, tokens and counts of attempts. */
package org.hearth.application.port.out.signin;
