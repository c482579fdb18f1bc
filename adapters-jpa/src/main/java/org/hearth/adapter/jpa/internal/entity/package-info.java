/** Rows as Jakarta Persistence maps them, and what they are in the domain. */
package org.hearth.adapter.jpa.internal.entity;
