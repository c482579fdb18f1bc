/** Stories of events: which change has which, and how they are delivered. */
package org.hearth.testkit.event;
