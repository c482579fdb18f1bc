package org.hearth.domain.notification;

/** What an e-mail is about. */
public enum NotificationKind {
  /** A care home has an account: here is the link to choose its password. */
  INVITATION,

  /**
   * A link to choose a password was asked for. Whether the address belongs to a login is not known
   * yet.
   */
  PASSWORD_LINK,

  /** A new password was chosen. */
  PASSWORD_CHOSEN,
  /** The second factor of a login was set up, removed or reset. */
  FACTOR_CHANGED,

  /** A further practice asks to serve a care home. */
  SERVICE_ASKED,

  /** The account of a care home was closed. */
  CARE_HOME_CLOSED,

  /** A care home is to have another address: here is the link by which the old one confirms it. */
  ADDRESS_ASKED,

  /** An account has another address now; this goes to the old one. */
  ADDRESS_CHANGED,

  /** An account has no address any more; this goes to the old one. */
  ADDRESS_REMOVED
}
