/** Opening care home accounts, and which practices serve them (R25). */
package org.hearth.application.internal.carehome;
