/** Users of practices and of support, and hashing their passwords in turn. */
package org.hearth.application.internal.user;
