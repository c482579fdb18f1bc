package org.hearth.benchmarks.springdata;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The service once somebody has noticed that each entity is looked for before it is inserted. */
@Configuration
@Profile(OnboardingApplication.CAREFUL)
@EnableJpaRepositories(repositoryBaseClass = PersistingRepository.class)
class CarefulConfiguration {}
