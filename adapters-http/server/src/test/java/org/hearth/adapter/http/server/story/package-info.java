/** The stories of every implementation of {@code Hearth}, through client, network and server. */
package org.hearth.adapter.http.server.story;
