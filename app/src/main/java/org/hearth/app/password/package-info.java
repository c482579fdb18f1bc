/** Passwords hashed with Argon2id. */
package org.hearth.app.password;
