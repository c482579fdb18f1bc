/** Ports in: the jobs that Hearth carries out in the background of any process that it runs in. */
package org.hearth.application.port.in.job;
