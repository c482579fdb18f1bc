/** An immutable snapshot of tables, which each change replaces by the next one. */
package org.hearth.adapter.inmemory.internal;
