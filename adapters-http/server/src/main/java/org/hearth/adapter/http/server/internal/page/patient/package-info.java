/** Patient management: finding, amending, removing an address, moving and ending. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.patient;

import org.jspecify.annotations.NullMarked;
