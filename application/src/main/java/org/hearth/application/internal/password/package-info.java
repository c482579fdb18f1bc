/** Which passwords are refused because they are easily guessed. */
package org.hearth.application.internal.password;
