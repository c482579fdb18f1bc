/** The server with what the environment decides. */
@NullMarked
package org.hearth.app.server;

import org.jspecify.annotations.NullMarked;
