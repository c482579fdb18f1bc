/** Stories of the audit trail. */
package org.hearth.testkit.audit;
