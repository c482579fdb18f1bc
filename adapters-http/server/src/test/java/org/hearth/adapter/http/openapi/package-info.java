/** Has springdoc describe the API, and compares it with the description that is served. */
package org.hearth.adapter.http.openapi;
