/** Runs jobs in the background, each with a pause after it. */
package org.hearth.application.internal.job;
