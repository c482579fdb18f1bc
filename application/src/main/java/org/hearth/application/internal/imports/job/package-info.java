/** Imports that wait for a worker: taken, leased, continued after a crash, and followed. */
package org.hearth.application.internal.imports.job;
