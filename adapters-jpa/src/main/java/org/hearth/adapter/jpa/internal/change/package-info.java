/** Saves change sets, with the records of idempotent calls. */
package org.hearth.adapter.jpa.internal.change;
