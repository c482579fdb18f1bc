/** Imports: upload, plan, confirmation, progress, result, history. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.imports;

import org.jspecify.annotations.NullMarked;
