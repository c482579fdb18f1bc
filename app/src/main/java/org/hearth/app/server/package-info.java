/** The server with what the environment decides. */
package org.hearth.app.server;
