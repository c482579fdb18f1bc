package org.hearth.app.server.barrage;

/** Not written yet. */
class ManyGeneratedRequestsIT {}
