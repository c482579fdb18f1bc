/** Imports that wait for a worker: taken, leased, continued after a crash, and followed. */
@NullMarked
package org.hearth.application.internal.imports.job;

import org.jspecify.annotations.NullMarked;
