/** Values and refusals in the JSON of a host's own API. */
package org.hearth.jackson;
