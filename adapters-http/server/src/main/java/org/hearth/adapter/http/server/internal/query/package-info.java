/** Query parameters and form fields: those that a route declares, each once, and no others. */
@NullMarked
package org.hearth.adapter.http.server.internal.query;

import org.jspecify.annotations.NullMarked;
