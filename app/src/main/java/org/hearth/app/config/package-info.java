/** What the environment decides: storage, policy and keys. */
package org.hearth.app.config;
