/** Accounts of either kind, and what is confirmed when one is opened (R8). */
@NullMarked
package org.hearth.domain.account;

import org.jspecify.annotations.NullMarked;
