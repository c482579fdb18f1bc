/** Whether answers are as the description of the API says. */
package org.hearth.adapter.http.server.description;
