/** Entries of the audit trail (R19). */
@NullMarked
package org.hearth.domain.audit;

import org.jspecify.annotations.NullMarked;
