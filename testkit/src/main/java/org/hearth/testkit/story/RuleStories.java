package org.hearth.testkit.story;

/**
 * Every story that shows through the ports in. A test of an installation of Hearth, embedded or
 * across a network, implements it and {@link HearthFactory#start}; none of its tests may be left
 * out.
 */
public interface RuleStories
    extends ActingWhereOneMayStory,
        AmendingNamesStory,
        ChangingContactDetailsStory,
        ClosingACareHomeStory,
        EndingADependencyStory,
        ErasingAPersonStory,
        FollowingRequestsStory,
        ListingDependenciesStory,
        MovingAResidentStory,
        MovingToAnotherPracticeStory,
        RequestsOfAFormerPracticeStory,
        TransferringAnAccountStory,
        NoOracleStory,
        OpeningACareHomeAccountStory,
        RegisteringAResidentStory,
        RegisteringAResidentTwiceStory,
        ResettingAnAccountStory,
        RoomOfAResidentStory,
        SameCareHomeStory,
        SamePersonStory,
        SearchingByNumberStory,
        SearchingPatientsStory,
        ServingACareHomeStory,
        SuggestingDummyNumbersStory,
        TakingWhatIsInUseStory,
        TurnedTextStory {}
