/** One call of the API: who may make it, what it is answered, and that it has one effect. */
@NullMarked
package org.hearth.adapter.http.server.internal.web;

import org.jspecify.annotations.NullMarked;
