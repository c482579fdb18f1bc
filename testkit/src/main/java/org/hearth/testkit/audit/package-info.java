/** Stories of the audit trail. */
@NullMarked
package org.hearth.testkit.audit;

import org.jspecify.annotations.NullMarked;
