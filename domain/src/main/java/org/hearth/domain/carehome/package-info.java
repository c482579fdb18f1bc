/** Care home accounts, the practices that serve them, and changes of their address. */
package org.hearth.domain.carehome;
