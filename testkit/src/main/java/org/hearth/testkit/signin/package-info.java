/** Stories of signing in. */
package org.hearth.testkit.signin;
