/** Practices by their ODS codes. */
package org.hearth.domain.practice;
