/** Submitting, answering, progressing and following requests (R16, R17). */
package org.hearth.application.internal.request;
