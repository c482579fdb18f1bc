/** The pages, walked over HTTP as a browser without scripts does. */
package org.hearth.adapter.http.server.page;
