/** Care homes: finding one, its residents, and registering them. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.home;

import org.jspecify.annotations.NullMarked;
