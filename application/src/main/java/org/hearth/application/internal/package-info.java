/** The use cases behind the ports in. Not API. */
package org.hearth.application.internal;
