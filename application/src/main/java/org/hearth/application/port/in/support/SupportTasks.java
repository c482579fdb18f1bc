package org.hearth.application.port.in.support;

/** What practices ask support for, and what support does. */
public interface SupportTasks extends ResetAccount, TransferAccount, ErasePerson {}
