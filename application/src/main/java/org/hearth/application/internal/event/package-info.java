/** What happened by a change set, as events, and their delivery to the host. */
package org.hearth.application.internal.event;
