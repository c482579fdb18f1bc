/** Stories of the rules, which every implementation passes. */
package org.hearth.testkit.story;
