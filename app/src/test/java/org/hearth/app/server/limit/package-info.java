/** How much of the server one caller may have. */
package org.hearth.app.server.limit;
