/** Addresses, postcodes, telephone numbers and e-mail addresses. */
package org.hearth.domain.contact;
