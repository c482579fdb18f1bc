/** Port in: finding an account. */
package org.hearth.application.port.in.account;
