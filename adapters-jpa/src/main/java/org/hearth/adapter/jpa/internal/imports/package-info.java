/** Import jobs and their files. */
@NullMarked
package org.hearth.adapter.jpa.internal.imports;

import org.jspecify.annotations.NullMarked;
