/** Requests to reset an account, and reasons. */
package org.hearth.domain.support;
