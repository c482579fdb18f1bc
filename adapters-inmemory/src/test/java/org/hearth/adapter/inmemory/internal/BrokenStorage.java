package org.hearth.adapter.inmemory.internal;

import java.util.function.Supplier;
import org.hearth.application.port.out.Storage;

/** Every storage that is broken on purpose, and the test of a contract that must catch it. */
public enum BrokenStorage {
  GIVES_A_NUMBER_TWICE(
      "a_number_in_use_is_not_given_to_another_account",
      () -> BrokenWriting.stepOfTwo(BrokenSteps::withoutLookingAtNumbers)),
  GIVES_AN_EMAIL_ADDRESS_TWICE(
      "an_email_address_in_use_is_not_given_to_a_new_account",
      () -> BrokenWriting.stepOfTwo(BrokenSteps::withoutLookingAtEmails)),
  NEVER_FREES_AN_EMAIL_ADDRESS(
      "an_email_address_that_was_given_up_is_free_for_another_account",
      () -> BrokenWriting.step(BrokenSteps::withoutFreeingEmails)),
  IGNORES_VERSIONS(
      "a_stale_version_of_an_account_is_refused",
      () -> BrokenWriting.step(BrokenSteps::withoutLookingAtVersions)),
  IGNORES_VERSIONS_OF_REQUESTS(
      "a_stale_version_of_a_request_is_refused",
      () -> BrokenWriting.step(BrokenSteps::withoutLookingAtVersionsOfRequests)),
  STARTS_A_SECOND_LINK(
      "a_patient_with_a_present_link_gets_no_second",
      () -> BrokenWriting.step(BrokenSteps::withoutLookingAtPresentLinks)),
  OPENS_RESIDENTS_OF_ANY_HOME(
      "R11_a_resident_is_opened_only_under_a_home_of_the_same_practice",
      () -> BrokenWriting.step(BrokenSteps::withoutLookingAtHomes)),
  REOPENS_CLOSED_HOMES_FOR_RESIDENTS(
      "R24_no_resident_is_opened_or_moved_under_a_closed_home",
      () -> BrokenWriting.step(BrokenSteps::withAllHomesOpen)),
  REOPENS_CLOSED_HOMES_FOR_PRACTICES(
      "R24_no_practice_asks_to_serve_a_closed_home",
      () -> BrokenWriting.step(BrokenSteps::withAllHomesOpen)),
  REOPENS_CLOSED_HOMES_FOR_OTHER_ADDRESSES(
      "R24_no_change_of_the_address_is_asked_of_a_closed_home",
      () -> BrokenWriting.step(BrokenSteps::withAllHomesOpen)),
  FINDS_NO_CLOSED_HOME(
      "R24_the_closed_homes_of_a_practice_are_found", BrokenAccounts::findingNoClosedHome),
  KEEPS_PERSONS_OF_CLOSED_HOMES(
      "R24_the_persons_of_a_home_end_as_it_closes",
      () -> BrokenWriting.step(BrokenSteps::withAllPersons)),
  ADDS_PERSONS_TO_CLOSED_HOMES(
      "R24_no_person_is_added_to_a_closed_home", BrokenPersons::addedToAnyHome),
  CLOSES_HOMES_WITH_DEPENDENTS(
      "R24_a_home_with_a_dependent_is_not_closed",
      () -> BrokenWriting.step(BrokenSteps::withoutLookingAtDependents)),
  STARTS_LINKS_WITH_ANY_HOME(
      "R11_a_link_starts_only_under_a_home_of_the_same_practice",
      () -> BrokenWriting.step(BrokenSteps::withoutLookingAtHomes)),
  DROPS_A_COMMIT_FOR_A_MISSING_HOME(
      "R11_of_many_changes_those_whose_home_is_missing_hold_back_no_other",
      BrokenWriting::allChangesOrNone),
  KEEPS_HALF_A_CHANGE(
      "an_account_is_not_amended_where_its_link_does_not_end",
      () -> BrokenWriting.afterRefusal(BrokenSteps::withItsAccountsOnly)),
  RECORDS_REFUSED_CHANGES(
      "a_stale_version_of_an_account_is_refused",
      () -> BrokenWriting.afterRefusal(BrokenSteps::withItsTrailOnly)),
  FORGETS_SEALS(
      "every_entry_is_sealed_once_whoever_writes_and_seals_at_the_time",
      BrokenSeals::forgettingSeals),
  LOSES_BLOCKS("a_trail_that_nobody_altered_is_whole", BrokenSeals::losingBlocks),
  LOSES_BLOCKS_OF_TWO_KEYS(
      "a_key_is_replaced_by_naming_the_new_one_first", BrokenSeals::losingBlocks),
  LOSES_BLOCKS_OF_A_PAGE(
      "blocks_and_checkpoints_come_back_as_they_were_and_page_by_page", BrokenSeals::losingBlocks),
  LOSES_BLOCKS_THAT_ARE_TO_GO(
      "a_trail_whose_oldest_entries_were_deleted_is_whole", BrokenSeals::losingBlocks),
  KEEPS_IMPORTS_FOR_EVER(
      "imports_that_were_over_before_are_forgotten_with_their_rows",
      BrokenImports::keepingImportsForEver),
  KEEPS_TEXTS_OF_THE_ERASED(
      "ended_links_and_completed_requests_stay_under_the_identifier",
      () -> BrokenWriting.step(BrokenSteps::withTheRequestsOfTheErased)),
  KEEPS_LETTERS_TO_THE_ERASED(
      "the_letters_to_who_is_erased_go_and_those_to_others_stay",
      () -> BrokenWriting.step(BrokenSteps::withTheLettersToTheErased)),
  LOSES_READINGS(
      "R19_what_is_read_over_and_over_is_counted_and_told_once_a_minute",
      () -> BrokenWriting.step(BrokenSteps::withoutTheTrail)),
  DROPS_ENTRIES(
      "a_guess_is_recorded_though_a_commit_was_refused",
      () -> BrokenWriting.step(BrokenSteps::withoutTheTrail)),
  DROPS_ENTRIES_OF_IMPORTS(
      "an_import_is_recorded_though_commits_were_refused",
      () -> BrokenWriting.step(BrokenSteps::withoutTheTrail)),
  RECORDS_NOTHING(
      "the_trail_is_read_page_by_page_oldest_first",
      () -> BrokenWriting.step(BrokenSteps::withoutTheTrail)),
  HOLDS_A_COMMIT_BACK_FOR_ONE_CHANGE(
      "changes_that_can_be_kept_are_kept_beside_those_that_cannot",
      BrokenWriting::allChangesOrNone),
  SAYS_THAT_ALL_WAS_KEPT(
      "the_first_of_two_with_one_number_is_kept", BrokenWriting::sayingThatAllWasKept),
  IS_BLIND_TO_THE_SAME_COMMIT(
      "a_change_can_stand_on_those_before_it", BrokenWriting::blindToTheSameCommit),
  FINISHES_EVERY_RESET(
      "a_reset_is_done_with_for_its_account_and_no_other",
      () -> BrokenWriting.step(BrokenSteps::withAllResetsDone)),
  ADDS_ANY_USER(
      "a_second_user_with_an_email_address_is_refused_and_leaves_no_entry",
      BrokenWriting::addingAnyUser),
  RECORDS_REFUSED_USERS(
      "a_second_user_with_an_email_address_is_refused_and_leaves_no_entry",
      BrokenWriting::recordingRefusedUsers),
  FINDS_AN_ACCOUNT_ONCE_PER_KEY(
      "an_account_that_has_several_of_the_keys_is_found_once",
      BrokenAccounts::findingAnAccountOncePerKey),
  SEARCHES_WITHOUT_A_RECORD(
      "a_search_is_on_the_record_of_the_account_it_finds",
      () -> BrokenWriting.step(BrokenSteps::withoutTheTrail)),
  FINDS_NO_HOME_BY_ITS_NAME(
      "an_open_care_home_is_found_by_name_and_birth_by_the_practices_that_serve_it",
      BrokenAccounts::findingNoHomeByItsName),
  FORGETS_PRACTICES(
      "a_care_home_of_several_practices_comes_back_as_it_was",
      BrokenAccounts::forgettingAllPracticesButOne),
  TAKES_IDENTIFIERS_FOR_SIGNED(
      "dependents_are_read_page_by_page_in_the_order_of_their_identifiers",
      BrokenReading::listingResidentsInTheOrderOfSignedIdentifiers),
  SHOWS_RESIDENTS_OF_OTHER_PRACTICES(
      "dependents_of_one_practice_are_read_page_by_page",
      BrokenReading::listingResidentsOfAllPractices),
  FORGETS_ENDED_LINKS(
      "the_links_of_a_patient_are_all_kept_oldest_first", BrokenReading::forgettingEndedLinks),
  FORGETS_WHAT_WAS_ASKED(
      "a_request_comes_back_with_its_whole_history", BrokenRequests::forgettingTheFirstEvent),
  LISTS_REQUESTS_IN_WHATEVER_STATUS(
      "requests_are_narrowed_by_patient_status_home_and_practice",
      BrokenRequests::listingWhateverTheStatus),
  LISTS_REQUESTS_WHENEVER_THEY_CHANGED(
      "requests_are_narrowed_by_the_time_of_their_last_event",
      BrokenRequests::listingWhateverTheTime),
  COUNTS_ONE_REQUEST_OF_EACH(
      "requests_are_counted_by_patient_and_status", BrokenRequests::countingOneOfEach),
  TAKES_EVERY_REQUEST_FOR_NEW(
      "open_requests_are_counted_by_status_and_age", BrokenRequests::takingEveryRequestForNew),
  ENDS_A_LIST_WITH_ITS_FIRST_PAGE(
      "requests_for_resets_are_read_page_by_page_oldest_first",
      BrokenReading::endingTheListOfResetsWithItsFirstPage),
  KEEPS_MILLISECONDS(
      "an_entry_by_each_kind_of_actor_comes_back_as_it_was",
      BrokenReading::keepingTheTrailInMilliseconds),
  TELLS_OF_OTHER_SUBJECTS(
      "the_trail_of_one_account_is_read_page_by_page",
      BrokenReading::tellingTheWholeTrailOfEverySubject),
  READS_THE_NEWEST_ENTRIES_LAST(
      "entries_are_in_the_order_of_their_times_and_then_of_their_identifiers",
      BrokenReading::readingTheNewestEntriesLast),
  IGNORES_WHO_ACTED(
      "newest_entries_are_narrowed_by_practice_action_actor_and_subject",
      BrokenReading::readingTheNewestEntriesOfEveryActor),
  IGNORES_WHEN_IT_WAS(
      "newest_entries_are_narrowed_by_time_to_the_microsecond",
      BrokenReading::readingTheNewestEntriesOfAnyTime),
  IGNORES_TENURES(
      "newest_entries_are_read_within_tenures_alone",
      BrokenReading::readingTheNewestEntriesOfAnyTenure),
  KEEPS_A_SECOND_CHANGE_UNDER_A_KEY(
      "a_change_whose_receipt_key_is_taken_is_not_kept",
      () -> BrokenWriting.step(BrokenSteps::withoutLookingAtReceipts)),
  KEEPS_NO_RECEIPTS(
      "a_receipt_is_kept_with_its_change_and_comes_back_as_it_was",
      () -> BrokenWriting.step(BrokenSteps::withoutReceipts)),
  GIVES_A_LEASE_TO_ANY_WORKER(
      "an_import_is_claimed_by_one_until_the_lease_has_run_out", BrokenImports::givingAnyLease),
  LISTS_THE_OLDEST_IMPORTS_FIRST(
      "the_imports_of_a_practice_are_listed_newest_first_page_by_page",
      BrokenImports::listingTheOldestFirst),
  LISTS_IMPORTS_THAT_ARE_OVER(
      "the_imports_of_a_practice_that_are_not_over_are_listed_newest_first",
      BrokenImports::listingImportsThatAreOver),
  GIVES_UP_WITHOUT_AN_ENTRY(
      "an_import_is_given_up_together_with_its_entry_by_the_worker_that_has_it",
      BrokenImports::givingUpWithoutAnEntry),
  COUNTS_NO_ATTEMPTS(
      "attempts_are_counted_from_the_first_until_a_row_is_told", BrokenImports::countingNoAttempts),
  ENDS_A_FILE_WITH_ITS_FIRST_PART(
      "the_parts_of_a_file_come_back_as_they_were", BrokenImports::endingFilesWithTheirFirstPart),
  CHOOSES_ON_WHATEVER_THERE_IS(
      "a_choice_on_a_password_that_is_gone_is_refused_and_leaves_nothing",
      BrokenSignIn::choosingOnWhateverThereIs),
  KEEPS_SESSIONS_FOR_EVER(
      "a_session_is_found_until_it_expires", BrokenSignIn::sessionsThatNeverExpire),
  LISTS_SESSIONS_FOR_EVER(
      "the_sessions_of_one_are_listed_while_they_are_valid", BrokenSignIn::sessionsThatNeverExpire),
  CHANGES_PERSONS_WHATEVER_THEY_ARE(
      "a_person_who_was_changed_in_the_meantime_is_not_changed",
      BrokenPersons::changedWhateverTheyAre),
  TAKES_A_CODE_TWICE("a_step_is_used_once_and_none_before_it", BrokenFactors::takingEachStepAgain),
  LETS_ANY_FACTOR_TAKE_THE_PLACE(
      "none_takes_the_place_of_another_than_the_one_that_it_names",
      BrokenFactors::replacingWhateverThereIs),
  KEEPS_LINKS_FOR_EVER("a_link_is_found_until_it_expires", BrokenSignIn::linksThatNeverExpire),
  DOES_NOT_COUNT_WHO_TOOK_A_LETTER(
      "a_letter_that_was_taken_is_taken_again_when_the_time_is_over",
      BrokenSignIn::lettersThatAreTakenByAnybody),
  REPLACES_ANY_COUNT(
      "a_tally_is_replaced_only_where_it_is_the_one_that_was_seen",
      BrokenSignIn::countsThatAnyCallReplaces),
  SAYS_THAT_NOTHING_IS_KEPT(
      "a_storage_that_keeps_changes_says_so_again_and_again",
      BrokenWriting::sayingThatNothingIsKept),
  LOSES_EVENTS_OF_OPENED_ACCOUNTS(
      "events_are_kept_with_the_accounts_that_are_opened",
      BrokenEvents::losingThoseOfOpenedAccounts),
  LOSES_EVENTS_OF_AMENDED_ACCOUNTS(
      "a_homes_life_in_events", BrokenEvents::losingThoseOfAmendedAccounts),
  KEEPS_EVENTS_OF_REFUSED_CHANGES(
      "an_event_is_kept_with_an_amendment_and_not_without",
      BrokenEvents::keepingThoseOfRefusedChanges),
  DELIVERS_IN_THE_ORDER_OF_IDENTIFIERS(
      "the_events_of_an_account_are_claimed_one_after_the_other",
      BrokenEvents::inTheOrderOfTheirIdentifiers),
  TRIES_TO_DELIVER_FOR_EVER(
      "an_event_that_fails_time_after_time_becomes_a_dead_letter_that_can_be_sent_again",
      BrokenEvents::tryingForEver),
  LEAVES_NUMBERS_TO_WHOEVER_LOOKED_BEFORE(
      "r3_one_of_many_takes_a_dummy_number",
      () -> BrokenWriting.stepOfTwo(BrokenSteps::withoutLookingAtNumbers)),
  LEAVES_EMAIL_ADDRESSES_TO_WHOEVER_LOOKED_BEFORE(
      "r4_one_of_many_homes_and_patients_takes_an_email_address",
      () -> BrokenWriting.stepOfTwo(BrokenSteps::withoutLookingAtEmails));

  private final String caughtBy;

  @SuppressWarnings("ImmutableEnumChecker") // makes a new storage each time, and holds nothing
  private final Supplier<Storage> storage;

  BrokenStorage(String caughtBy, Supplier<Storage> storage) {
    this.caughtBy = caughtBy;
    this.storage = storage;
  }

  String caughtBy() {
    return caughtBy;
  }

  public Storage empty() {
    return storage.get();
  }
}
