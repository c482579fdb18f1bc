/** The link between a resident and a care home, present or ended. */
package org.hearth.domain.dependency;
