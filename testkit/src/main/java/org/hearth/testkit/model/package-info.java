/** The model of the rules, compared with any implementation, action by action. */
package org.hearth.testkit.model;
