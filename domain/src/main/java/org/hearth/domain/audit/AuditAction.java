package org.hearth.domain.audit;

/** What was done, as the audit trail records it (R19). */
public enum AuditAction {
  /** An account was looked up by its number, and found. */
  ACCOUNT_FOUND,
  /** An account's details were read. */
  ACCOUNT_READ,
  /** Accounts were searched by an e-mail address or a number. */
  ACCOUNTS_SEARCHED,
  /** The residents of a home were listed. */
  RESIDENTS_LISTED,
  /** The dependencies of a patient were listed, ended ones too. */
  DEPENDENCIES_LISTED,
  /** Online requests were listed or read. */
  REQUESTS_READ,
  /** The audit trail was read. */
  AUDIT_READ,
  /** Patients who wait for support were listed. */
  RESET_REQUESTS_LISTED,
  /** A care home's account was opened. */
  CARE_HOME_OPENED,
  /** A further practice was let in to serve a home. */
  CARE_HOME_REGISTERED_AT_PRACTICE,
  /** A home's account was closed (R24). */
  CARE_HOME_CLOSED,
  /** A practice asked to serve a home (R25). */
  SERVICE_ASKED,
  /** The practices that ask to serve a home were listed. */
  SERVICE_REQUESTS_LISTED,
  /** A practice was refused to serve a home. */
  SERVICE_REFUSED,
  /** A practice serves a home no longer. */
  SERVICE_ENDED,
  /** A patient got an account of their own. */
  PATIENT_REGISTERED,
  /** A patient became a dependent of a home. */
  RESIDENT_REGISTERED,
  /** Address, telephone number or e-mail address were changed. */
  CONTACT_AMENDED,
  /** A name or a date of birth was changed. */
  IDENTITY_AMENDED,
  /** A home asked to sign in with another address. */
  ADDRESS_CHANGE_ASKED,
  /** That address was confirmed from its inbox. */
  ADDRESS_CHANGE_CONFIRMED,
  /** The address before it was restored from its own inbox. */
  ADDRESS_RESTORED,
  /** An address was taken from an account (R15). */
  EMAIL_REMOVED,
  /** Support was asked to reset an account. */
  RESET_ASKED,
  /** Support reset an account (R10). */
  ACCOUNT_RESET,
  /** Support was asked to move an account to another practice. */
  TRANSFER_ASKED,
  /** Support moved an account to another practice (R26). */
  ACCOUNT_TRANSFERRED,
  /** Support erased a person. */
  PERSON_ERASED,
  /** A resident was moved to another home (R20). */
  RESIDENT_MOVED,
  /** A dependency ended (R21). */
  DEPENDENCY_ENDED,
  /** An online request was submitted. */
  REQUEST_SUBMITTED,
  /** A practice asked back, or a home answered. */
  REQUEST_ANSWERED,
  /** A request was given another status. */
  REQUEST_PROGRESSED,
  /** A file was checked, and nothing imported. */
  IMPORT_PLANNED,
  /** A file was imported. */
  IMPORT_APPLIED,
  /** A user was added. */
  USER_ADDED,
  /** Users were listed. */
  USERS_LISTED,
  /** One user was read. */
  USER_READ,
  /** A user was kept from signing in. */
  USER_DISABLED,
  /** A user can sign in again. */
  USER_ENABLED,
  /** A user got another role. */
  USER_ROLE_GIVEN,
  /** A user was removed. */
  USER_REMOVED,
  /** A home added a person to its list. */
  HOME_PERSON_ADDED,
  /** A person on a home's list got another name. */
  HOME_PERSON_RENAMED,
  /** A person was taken off a home's list. */
  HOME_PERSON_REMOVED,
  /** A program got an API token. */
  API_TOKEN_MADE,
  /** API tokens were listed. */
  API_TOKENS_LISTED,
  /** An API token was taken back. */
  API_TOKEN_REVOKED,
  /** A user or a home signed in. */
  SIGNED_IN,
  /** A password, a code or a token of an issuer was not taken. */
  SIGN_IN_FAILED,
  /** A session was ended by its user. */
  SIGNED_OUT,
  /** An e-mail with a link to choose a password was written. */
  PASSWORD_LINK_SENT,
  /** A password was chosen. */
  PASSWORD_CHOSEN,
  /** A login got a second factor. */
  SECOND_FACTOR_SET_UP,
  /** A login gave its second factor up. */
  SECOND_FACTOR_REMOVED,
  /** A second factor was reset by another user, for one who has lost it. */
  SECOND_FACTOR_RESET,
  /** A code of a second factor was not taken. */
  SECOND_FACTOR_FAILED,
  /** A recovery code stood in for the second factor. */
  RECOVERY_CODE_USED,
  /** An e-mail was given up. */
  EMAIL_NOT_SENT,
  /** Records that are past their time were deleted. */
  RETENTION_APPLIED,
  /** Entries of the trail that are past their time were deleted. */
  AUDIT_ENTRIES_DELETED,
  /** An actor tried what is not allowed (R18). */
  ACCESS_REFUSED
}
