/** Accounts, their links, and support's queue. */
package org.hearth.adapter.jpa.internal.account;
