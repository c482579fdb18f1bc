/** Whether answers are as the description of the API says. */
package org.hearth.app.server.description;
