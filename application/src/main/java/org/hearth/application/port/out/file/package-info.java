/** Files that only the user of the process may read. */
package org.hearth.application.port.out.file;
