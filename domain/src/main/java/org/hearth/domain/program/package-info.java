/** API tokens and their scopes. */
package org.hearth.domain.program;
