package org.hearth.adapter.springboot;

import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;

/** What the service keeps by Jakarta Persistence. */
@Configuration(proxyBeanMethods = false)
@EntityScan(basePackageClasses = Invoice.class)
class ServiceEntities {}
