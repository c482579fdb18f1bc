/** Requests. */
package org.hearth.adapter.jpa.internal.request;
