/** Port in: deleting what has been kept for long enough. */
package org.hearth.application.port.in.retention;
