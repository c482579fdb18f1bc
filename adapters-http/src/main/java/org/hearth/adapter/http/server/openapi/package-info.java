/** The description of the API, made from its routes. */
@NullMarked
package org.hearth.adapter.http.server.openapi;

import org.jspecify.annotations.NullMarked;
