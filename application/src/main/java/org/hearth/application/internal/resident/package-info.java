/** Registering, listing, moving residents and ending their dependency (R9 to R13). */
package org.hearth.application.internal.resident;
