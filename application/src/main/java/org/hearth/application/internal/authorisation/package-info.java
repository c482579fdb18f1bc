/**
 * Who may do what (R17, R18), decided from the actor, with an entry for each refusal of access
 * (R19).
 */
@NullMarked
package org.hearth.application.internal.authorisation;

import org.jspecify.annotations.NullMarked;
