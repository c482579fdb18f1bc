/** Faults of fields, as data; and Jakarta constraints with the same rules. */
package org.hearth.domain.fault;
