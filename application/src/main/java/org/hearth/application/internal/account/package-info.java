/** Finding accounts, and what a use case knows of those that it loaded. */
@NullMarked
package org.hearth.application.internal.account;

import org.jspecify.annotations.NullMarked;
