/** Care home accounts, the practices that serve them, and changes of their address. */
@NullMarked
package org.hearth.domain.carehome;

import org.jspecify.annotations.NullMarked;
