package example;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.testkit.generator.Samples;
import org.junit.jupiter.api.Test;

class InventedValuesTest {
  @Test
  void one_seed_gives_one_patient() {
    PatientForm form = Samples.seeded(7).next(PatientForm.class);

    assertThat(Samples.seeded(7).next(PatientForm.class)).isEqualTo(form);
  }
}
