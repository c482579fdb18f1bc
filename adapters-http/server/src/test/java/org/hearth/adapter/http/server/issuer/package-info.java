/** Hearth beside a real issuer: Spring's authorization server, started by the tests. */
package org.hearth.adapter.http.server.issuer;
