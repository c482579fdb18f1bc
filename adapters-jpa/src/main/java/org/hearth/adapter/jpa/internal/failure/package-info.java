/** What a failure of a database means to the caller, and to the operator. */
package org.hearth.adapter.jpa.internal.failure;
