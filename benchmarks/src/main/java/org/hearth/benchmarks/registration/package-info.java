/** Registrations one by one. */
package org.hearth.benchmarks.registration;
