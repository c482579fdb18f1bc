/** Deletes what has been kept for long enough. */
package org.hearth.application.internal.retention;
