/** API tokens of programs. */
package org.hearth.application.internal.program;
