/**
 * A care home's own pages, under {@code /home}: its residents, their requests, who works there, and
 * the practices that serve it. The home is that of the login, so that no address names one; how
 * others see a home is {@code carehome}.
 */
@NullMarked
package org.hearth.adapter.http.server.internal.page.ownhome;

import org.jspecify.annotations.NullMarked;
