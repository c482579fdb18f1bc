/** The services that are measured over HTTP. */
package org.hearth.benchmarks.service;
