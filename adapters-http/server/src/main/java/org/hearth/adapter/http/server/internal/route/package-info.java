/** The API's routes, one class for each noun. They translate, and decide nothing. */
@NullMarked
package org.hearth.adapter.http.server.internal.route;

import org.jspecify.annotations.NullMarked;
