/** Hearth across the network: the ports in, implemented over HTTP, without Spring. */
@NullMarked
package org.hearth.adapter.http.client;

import org.jspecify.annotations.NullMarked;
