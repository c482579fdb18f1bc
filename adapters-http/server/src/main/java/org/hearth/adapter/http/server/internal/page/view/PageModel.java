package org.hearth.adapter.http.server.internal.page.view;

/** What a template takes as its one parameter. */
public interface PageModel {
  /** The template's name, such as {@code patient/details}. */
  String template();

  /** What is round the content. */
  Frame frame();
}
