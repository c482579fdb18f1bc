/** The pages of a care home's own login: its residents, their requests, and who works there. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.carehome;

import org.jspecify.annotations.NullMarked;
