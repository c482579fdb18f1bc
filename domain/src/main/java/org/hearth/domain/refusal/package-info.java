/** Refusals as data: code, kind, message and next steps. */
package org.hearth.domain.refusal;
