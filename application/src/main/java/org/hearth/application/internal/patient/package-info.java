/** Registering patients, searching them, and amending the details of any account. */
package org.hearth.application.internal.patient;
