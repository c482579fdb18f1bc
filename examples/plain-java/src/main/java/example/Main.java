package example;

import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.carehome.CareHomes;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;

/** Opens an account for a care home, and is refused when it asks once more. */
final class Main {
  public static void main(String[] arguments) {
    CareHomes homes = Hearth.on(new InMemoryStorage()).careHomes();
    Actor staff = new Actor.PracticeStaff("reception", new OdsCode("P91003"));
    CareHomeForm form =
        new CareHomeForm(
            "999-999-1234",
            "Willow House",
            "1980-01-01",
            "1 Green Lane, Sale",
            "M33 5AN",
            "0161 496 0001",
            "office@willow-house.example",
            Confirmations.BOTH);
    System.out.println(homes.open(staff, form).fold(Refusal::code, home -> "opened"));
    System.out.println(homes.open(staff, form).fold(Refusal::message, home -> "opened"));
  }
}
