/** Ports out: import jobs and their files. */
package org.hearth.application.port.out.imports;
