/** Import jobs and their files. */
package org.hearth.adapter.jpa.internal.imports;
