/** Reading the audit trail, sealing it in chains of blocks, and verifying the seals (R19). */
@NullMarked
package org.hearth.application.internal.audit;

import org.jspecify.annotations.NullMarked;
