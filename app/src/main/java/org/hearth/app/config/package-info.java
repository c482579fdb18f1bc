/** What the environment decides: storage, policy and keys. */
@NullMarked
package org.hearth.app.config;

import org.jspecify.annotations.NullMarked;
