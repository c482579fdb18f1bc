package org.hearth.app.api;

/** Not written yet. */
class ManyGeneratedRequestsIT {}
