/** Clients and servers over HTTP, and their load. */
@NullMarked
package org.hearth.benchmarks.http;

import org.jspecify.annotations.NullMarked;
