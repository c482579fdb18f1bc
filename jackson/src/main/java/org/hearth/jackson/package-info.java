/** Values, events and refusals in the JSON of a host's own API. */
@NullMarked
package org.hearth.jackson;

import org.jspecify.annotations.NullMarked;
