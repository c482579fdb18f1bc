package org.hearth.adapter.springboot;

import javax.sql.DataSource;
import org.hearth.adapter.jpa.JpaStorage;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service with two databases, of which the second is for Hearth. */
@Configuration(proxyBeanMethods = false)
class TwoDataSources {
  @Bean
  DataSource first() {
    return inMemory("first");
  }

  @Bean
  @HearthDataSource
  DataSource second() {
    return inMemory("second");
  }

  static DataSource inMemory(String name) {
    return DataSourceBuilder.create()
        .url("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;%s".formatted(name, JpaStorage.h2Dialect()))
        .username("sa")
        .password("")
        .build();
  }
}
