/** Counting attempts, so that guesses are slowed and nothing is asked for too often. */
package org.hearth.application.internal.throttle;
