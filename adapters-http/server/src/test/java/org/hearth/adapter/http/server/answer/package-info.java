/** What every answer has, whatever is asked and whatever breaks. */
package org.hearth.adapter.http.server.answer;
