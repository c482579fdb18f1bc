/** Ports in: what practices ask support for, and what support does. */
package org.hearth.application.port.in.support;
