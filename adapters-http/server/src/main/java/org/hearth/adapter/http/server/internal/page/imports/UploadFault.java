package org.hearth.adapter.http.server.internal.page.imports;

/** Why a file is not taken. */
enum UploadFault {
  /** The form is not one of this session. */
  FOREIGN,
  NOT_CHOSEN,
  EMPTY,
  TOO_LARGE,
  NO_ROOM;

  private static final long MEGABYTE = 1024L * 1024;

  /** A number of bytes in words. */
  static String size(long bytes) {
    return bytes < MEGABYTE ? bytes / 1024 + " KB" : bytes / MEGABYTE + " MB";
  }

  /**
   * What to do about it.
   *
   * @param largest how many bytes a file may have
   */
  String message(long largest) {
    return switch (this) {
      case FOREIGN, NOT_CHOSEN -> "Choose a file. For example, a CSV file from your spreadsheet";
      case EMPTY ->
          "The file is empty. Choose a CSV file with a heading and a row for each account";
      case TOO_LARGE ->
          "The file is larger than "
              + size(largest)
              + ". Split it into smaller files, each with the headings";
      case NO_ROOM ->
          "There is no room for the file at the moment. Try again in a few minutes. If it goes on,"
              + " ask support";
    };
  }
}
