/** The services that are measured over HTTP. */
@NullMarked
package org.hearth.benchmarks.service;

import org.jspecify.annotations.NullMarked;
