package org.hearth.benchmarks.springdata;

import jakarta.persistence.EntityManager;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;

/** A repository that knows that what it is given to save is new. */
class PersistingRepository<T, K> extends SimpleJpaRepository<T, K> {
  private final EntityManager entities;

  PersistingRepository(JpaEntityInformation<T, ?> information, EntityManager entities) {
    super(information, entities);
    this.entities = entities;
  }

  @Override
  public <S extends T> S save(S entity) {
    entities.persist(entity);
    return entity;
  }
}
