/** Port out: requests. */
package org.hearth.application.port.out.request;
