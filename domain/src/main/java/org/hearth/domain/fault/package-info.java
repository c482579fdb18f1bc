/** What is wrong with a field, as data; and constraints that ask the same question. */
package org.hearth.domain.fault;
