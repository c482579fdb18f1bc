/** Where a call comes from, when proxies stand between the caller and the server. */
@NullMarked
package org.hearth.adapter.http.server.internal.proxy;

import org.jspecify.annotations.NullMarked;
