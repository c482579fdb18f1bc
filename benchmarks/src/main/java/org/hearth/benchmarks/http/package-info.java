/** Clients and servers over HTTP, and their load. */
package org.hearth.benchmarks.http;
