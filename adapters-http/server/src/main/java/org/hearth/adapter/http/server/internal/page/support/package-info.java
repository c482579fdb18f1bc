/** Support: what practices ask for, an account, resetting it, and transferring it. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.support;

import org.jspecify.annotations.NullMarked;
