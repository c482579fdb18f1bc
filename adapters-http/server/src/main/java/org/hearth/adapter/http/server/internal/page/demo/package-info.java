/** The e-mails of a demo. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.demo;

import org.jspecify.annotations.NullMarked;
