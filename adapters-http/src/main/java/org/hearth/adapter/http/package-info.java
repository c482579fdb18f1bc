/** The place of the transport: JSON API, pages, and a client that implements the ports in. */
package org.hearth.adapter.http;
