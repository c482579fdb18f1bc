package org.hearth.application.port.in.carehome;

/** What is done with care home accounts and the practices that serve them. */
public interface CareHomes extends OpenCareHomeAccount, AskToServe, ServeCareHome, CloseCareHome {}
