/** Who can sign in. */
package org.hearth.domain.login;
