/** What a release may change of what is API: no more than its number says. */
package org.hearth.app.compatibility;
