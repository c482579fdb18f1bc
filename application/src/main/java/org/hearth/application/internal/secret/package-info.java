/** Random tokens, and the hashes under which they are stored. */
package org.hearth.application.internal.secret;
