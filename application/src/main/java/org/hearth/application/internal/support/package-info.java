/** Resets, transfers and erasure, which support does. */
package org.hearth.application.internal.support;
