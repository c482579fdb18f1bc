/** A service that embeds Hearth on the module path. */
package org.hearth.app.embedding;
