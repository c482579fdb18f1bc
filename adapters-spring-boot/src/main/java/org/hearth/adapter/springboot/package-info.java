/** Hearth in a Spring Boot service: one dependency, and the service's data source. */
@NullMarked
package org.hearth.adapter.springboot;

import org.jspecify.annotations.NullMarked;
