/** Accounts of either kind, and what is confirmed when one is opened (R8). */
package org.hearth.domain.account;
