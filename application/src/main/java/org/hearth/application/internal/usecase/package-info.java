/** The runner of use cases: load, decide, save the change set, and retry on a conflict. */
package org.hearth.application.internal.usecase;
