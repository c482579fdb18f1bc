package org.hearth.application.port.in.notification;

/** Sends the e-mails that wait. A worker in the background calls it again and again. */
public interface SendNotifications {
  /**
   * Sends each e-mail whose time has come; several servers may do so at once. One that cannot be
   * sent waits for longer each time, and holds up no other. An e-mail is sent again where it is
   * unknown whether it was.
   *
   * @return how many were sent
   */
  int sendWaiting();
}
