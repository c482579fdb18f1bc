package org.hearth.testkit.signin;

/**
 * Every story of signing in. A test of a storage implements it and {@link
 * AuthenticationFactory#emptyStorage}; none of its tests may be left out.
 */
public interface SignInStories
    extends ChangingAnAddressStory,
        ChangingASecondFactorStory,
        ChoosingAPasswordStory,
        ClosingALoginStory,
        ChoosingWhoIsOnShiftStory,
        HavingSessionsStory,
        KnowingABrowserStory,
        KnowingProgramsStory,
        LimitingLinksStory,
        ManagingUsersStory,
        RetentionStory,
        ResettingASecondFactorStory,
        SecondFactorStory,
        SendingNotificationsStory,
        SigningInStory,
        SlowingCodesStory,
        SlowingGuessesStory,
        TakingALoginStory,
        TurnedNamesStory,
        SigningInWithOidcStory {}
