/** Create request: finding an account, and opening one where there is none. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.account;

import org.jspecify.annotations.NullMarked;
