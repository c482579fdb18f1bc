/** How failures of tests print the invented values, which mask themselves everywhere else. */
package org.hearth.testkit.failure;
