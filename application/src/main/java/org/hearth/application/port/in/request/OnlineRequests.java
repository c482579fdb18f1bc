package org.hearth.application.port.in.request;

/** Patients' requests to their practice. */
public interface OnlineRequests extends SubmitRequest, ProgressRequest, FollowRequests {}
