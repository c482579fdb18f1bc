package org.hearth.domain.login;

import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;

/** A user or a care home that can sign in, with its present e-mail address. */
public sealed interface Login {
  /** {@return the identifier of the user, or of the home's account} */
  UUID id();

  /** {@return the address to sign in with; no other login has it} */
  EmailAddress email();

  /** {@return the name of the user or the home} */
  String displayName();

  /** {@return the care home's account; empty for a user} */
  Optional<AccountId> account();

  /**
   * {@return the actor of a session of this login}
   *
   * @param onShift the person of a care home on shift; users act under their own names
   */
  Actor actor(Optional<String> onShift);

  /** {@return the identity, which distinguishes logins of the same name} */
  default Optional<Identity> identity() {
    return Optional.of(Identity.of(id().toString()));
  }

  /** Staff of a practice, or support. */
  record OfUser(User user) implements Login {
    @Override
    public UUID id() {
      return user.id();
    }

    @Override
    public EmailAddress email() {
      return user.email();
    }

    @Override
    public String displayName() {
      return user.name().text();
    }

    @Override
    public Optional<AccountId> account() {
      return Optional.empty();
    }

    @Override
    public Actor actor(Optional<String> onShift) {
      return user.role() instanceof Role.StaffOf staff
          ? new Actor.PracticeStaff(displayName(), staff.practice(), identity())
          : new Actor.Support(displayName(), identity());
    }
  }

  /** A care home, whose account is its login. */
  record OfCareHome(AccountId careHome, CareHomeName name, EmailAddress email) implements Login {
    /** The actor's name where no person on shift was chosen. */
    public static final String DEFAULT_NAME = "Care home";

    @Override
    public UUID id() {
      return careHome.value();
    }

    @Override
    public String displayName() {
      return name.text();
    }

    @Override
    public Optional<AccountId> account() {
      return Optional.of(careHome);
    }

    @Override
    public Actor actor(Optional<String> onShift) {
      return new Actor.CareHomeStaff(onShift.orElse(DEFAULT_NAME), careHome, identity());
    }
  }
}
