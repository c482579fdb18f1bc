package org.hearth.application.port.out.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Files and folders that their owner alone reads and writes, whatever the process's umask: 0600 and
 * 0700 where the file system has POSIX permissions, an access control list elsewhere.
 */
public final class PrivateFiles {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private PrivateFiles() {}

  /**
   * Makes an empty file; fails where there is something of that name.
   *
   * @param file where nothing is yet
   * @return the same path
   * @throws IOException where it cannot be read or written
   */
  public static Path createFile(Path file) throws IOException {
    Files.createFile(file, attributes(file, FILE));
    restrictByAcl(file);
    return file;
  }

  /**
   * Makes a folder, and those above it, where it is missing; a folder that is there stays.
   *
   * @param folder there already, or not
   * @throws IOException where it cannot be read or written
   */
  public static void createFolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, attributes(folder, FOLDER));
      restrictByAcl(folder);
    }
  }

  /**
   * Takes everything on a file or folder that is there from all but its owner.
   *
   * @param path a file or folder that is there
   * @return false where the file system keeps no permissions
   * @throws IOException where it cannot be read or written
   */
  public static boolean restrict(Path path) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (posix == null) {
      return restrictByAcl(path);
    }
    Set<PosixFilePermission> wanted = Files.isDirectory(path) ? FOLDER : FILE;
    if (!wanted.containsAll(posix.readAttributes().permissions())) {
      posix.setPermissions(wanted);
    }
    return wanted.containsAll(posix.readAttributes().permissions());
  }

  private static boolean restrictByAcl(Path path) throws IOException {
    AclFileAttributeView acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (acl == null) {
      return false;
    }
    AclEntry.Builder owner =
        AclEntry.newBuilder()
            .setType(AclEntryType.ALLOW)
            .setPrincipal(acl.getOwner())
            .setPermissions(EnumSet.allOf(AclEntryPermission.class));
    if (Files.isDirectory(path)) {
      owner.setFlags(AclEntryFlag.DIRECTORY_INHERIT, AclEntryFlag.FILE_INHERIT);
    }
    acl.setAcl(List.of(owner.build()));
    return true;
  }

  /** From its first moment on, where the file system can. */
  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }
}
