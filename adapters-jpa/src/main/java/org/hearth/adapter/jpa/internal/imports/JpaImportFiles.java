package org.hearth.adapter.jpa.internal.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.ImportPartEntity;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hibernate.StatelessSession;

/** Files of imports in the table {@code import_part}. */
public final class JpaImportFiles implements ImportFiles {
  private final HibernateSessions sessions;

  public JpaImportFiles(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void keep(UUID job, int index, byte[] content, Instant at) {
    sessions.longTransaction(
        session -> session.insert(ImportPartEntity.of(job, index, content, at)));
  }

  @Override
  public Optional<byte[]> part(UUID job, int index) {
    return sessions.look(
        session ->
            Optional.ofNullable(
                    session.get(ImportPartEntity.class, new ImportPartEntity.Key(job, index)))
                .map(ImportPartEntity::content));
  }

  @Override
  public long parts() {
    return sessions.look(
        session ->
            session
                .createNativeQuery("SELECT count(*) FROM import_part", Long.class)
                .uniqueResult());
  }

  @Override
  public void delete(UUID job) {
    sessions.longTransaction(session -> delete(session, job));
  }

  static int delete(StatelessSession session, UUID job) {
    return session
        .createNativeMutationQuery("DELETE FROM import_part WHERE job_id = :job")
        .setParameter("job", job)
        .executeUpdate();
  }

  @Override
  public int deleteAbandoned(Instant before) {
    return sessions.longTransaction(
        session ->
            session
                .createNativeMutationQuery(
                    "DELETE FROM import_part WHERE kept_at < :before"
                        + " AND job_id NOT IN (SELECT id FROM import_job)")
                .setParameter("before", before)
                .executeUpdate());
  }
}
