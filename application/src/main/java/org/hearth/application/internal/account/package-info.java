/** Finding accounts, and what a use case knows of those that it loaded. */
package org.hearth.application.internal.account;
