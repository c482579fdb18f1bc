/** Ports out: accounts and their links. */
package org.hearth.application.port.out.account;
