/** What a failed command says, and its exit code. */
package org.hearth.app.failure;
