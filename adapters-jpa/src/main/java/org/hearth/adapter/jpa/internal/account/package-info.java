/** Accounts, their links, and support's queue. */
@NullMarked
package org.hearth.adapter.jpa.internal.account;

import org.jspecify.annotations.NullMarked;
