/** Opening care home accounts, and which practices serve them (R25). */
@NullMarked
package org.hearth.application.internal.carehome;

import org.jspecify.annotations.NullMarked;
