/** Users and their roles. */
package org.hearth.domain.user;
