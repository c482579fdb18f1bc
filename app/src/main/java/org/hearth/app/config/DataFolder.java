package org.hearth.app.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.hearth.application.port.out.file.PrivateFiles;
import org.jspecify.annotations.Nullable;

/** The folder of the H2 file, which is kept for it alone. */
public record DataFolder(Path path) {
  /** The one in the working folder. */
  public static DataFolder usual() {
    return new DataFolder(Path.of("hearth-data"));
  }

  /**
   * Takes the folder from all but its owner.
   *
   * @return false where others may still read it, for it is another user's, or its file system
   *     keeps no permissions
   */
  public boolean makePrivate() {
    try {
      return !Files.isDirectory(path) || PrivateFiles.restrict(path);
    } catch (IOException notTheOwner) {
      return false;
    }
  }

  /**
   * Whether a path is this folder or leads into it, by whatever name: through links, {@code ..}, or
   * another case of letters where the file system knows none. Neither need be there yet.
   */
  public boolean holds(Path other) throws IOException {
    Path absolute = other.toAbsolutePath();
    if (absolute.normalize().startsWith(path.toAbsolutePath().normalize())) {
      return true;
    }
    @Nullable Path nearest = absolute;
    while (nearest != null && !Files.exists(nearest)) {
      nearest = nearest.getParent();
    }
    if (nearest == null || !Files.exists(path)) {
      return false;
    }
    for (@Nullable Path above = nearest.toRealPath(); above != null; above = above.getParent()) {
      if (isSame(above)) {
        return true;
      }
    }
    return false;
  }

  /** A folder that another process takes away while it is looked at holds nothing. */
  private boolean isSame(Path other) throws IOException {
    try {
      return Files.isSameFile(other, path);
    } catch (NoSuchFileException gone) {
      return false;
    }
  }
}
