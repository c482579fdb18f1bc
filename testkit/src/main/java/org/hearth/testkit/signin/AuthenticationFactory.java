package org.hearth.testkit.signin;

import org.hearth.testkit.storage.StorageFactory;

/** Makes the storages on which the stories of signing in run. */
public interface AuthenticationFactory extends StorageFactory {}
