package org.hearth.benchmarks.springdata;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The service without the look-up that Spring Data makes before each insert. */
@Configuration
@Profile(OnboardingApplication.CAREFUL)
@EnableJpaRepositories(repositoryBaseClass = PersistingRepository.class)
class CarefulConfiguration {}
