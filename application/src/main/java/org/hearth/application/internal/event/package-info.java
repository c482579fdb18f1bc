/** What happened by a change set, as events, and their delivery to the host. */
@NullMarked
package org.hearth.application.internal.event;

import org.jspecify.annotations.NullMarked;
