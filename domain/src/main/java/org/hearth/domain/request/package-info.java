/** Requests to a practice, open or completed (R16). */
package org.hearth.domain.request;
