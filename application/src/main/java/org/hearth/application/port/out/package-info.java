/**
 * Ports out: {@link org.hearth.application.port.out.Storage} is what an adapter implements; change
 * sets are saved whole or not at all.
 */
package org.hearth.application.port.out;
