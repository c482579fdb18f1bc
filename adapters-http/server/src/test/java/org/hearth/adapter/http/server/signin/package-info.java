/** Signing in with the pages and the API, step by step. */
package org.hearth.adapter.http.server.signin;
