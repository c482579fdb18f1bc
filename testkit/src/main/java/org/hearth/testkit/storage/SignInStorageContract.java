package org.hearth.testkit.storage;

import org.hearth.testkit.audit.NoSignInIsLostStory;

/**
 * What Hearth asks of a storage that offers sign-in ({@code Storage.signIn}). What is kept is kept
 * whole or not at all; none of it needs a savepoint.
 */
public interface SignInStorageContract
    extends AttemptsContract,
        ClosedLoginsContract,
        HomePersonsContract,
        LoginsContract,
        NoSignInIsLostStory,
        NotificationOutboxContract,
        OwnSessionsContract,
        PasswordLinksContract,
        SecondFactorsContract,
        SessionStoreContract,
        UsersContract {}
