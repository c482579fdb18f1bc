/** The outbox of events. */
package org.hearth.adapter.jpa.internal.event;
