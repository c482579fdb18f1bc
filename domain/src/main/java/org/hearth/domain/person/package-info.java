/** Names and dates of birth (R5, R6). */
package org.hearth.domain.person;
