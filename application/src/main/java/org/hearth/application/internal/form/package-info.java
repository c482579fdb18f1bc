/** Reading what was entered; fields with faults are refused. */
package org.hearth.application.internal.form;
