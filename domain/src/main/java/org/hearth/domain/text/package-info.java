/** Characters, and text as people type it. */
package org.hearth.domain.text;
