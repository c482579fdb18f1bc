package org.hearth.adapter.springboot.internal;

import org.hearth.adapter.springboot.HearthAutoConfiguration;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.account.FindAccount;
import org.hearth.application.port.in.audit.ReadAuditTrail;
import org.hearth.application.port.in.carehome.CareHomes;
import org.hearth.application.port.in.imports.ImportHistory;
import org.hearth.application.port.in.imports.Imports;
import org.hearth.application.port.in.number.DummyNhsNumbers;
import org.hearth.application.port.in.patient.Patients;
import org.hearth.application.port.in.request.OnlineRequests;
import org.hearth.application.port.in.resident.Residents;
import org.hearth.application.port.in.support.SupportTasks;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Each group of ports in as a bean, so that a service asks for no more than it uses. */
@AutoConfiguration(after = HearthAutoConfiguration.class)
@ConditionalOnBean(Hearth.class)
public final class PortsAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  FindAccount hearthAccounts(Hearth hearth) {
    return hearth.accounts();
  }

  @Bean
  @ConditionalOnMissingBean
  DummyNhsNumbers hearthNumbers(Hearth hearth) {
    return hearth.numbers();
  }

  @Bean
  @ConditionalOnMissingBean
  CareHomes hearthCareHomes(Hearth hearth) {
    return hearth.careHomes();
  }

  @Bean
  @ConditionalOnMissingBean
  Residents hearthResidents(Hearth hearth) {
    return hearth.residents();
  }

  @Bean
  @ConditionalOnMissingBean
  Patients hearthPatients(Hearth hearth) {
    return hearth.patients();
  }

  @Bean
  @ConditionalOnMissingBean
  OnlineRequests hearthRequests(Hearth hearth) {
    return hearth.requests();
  }

  @Bean
  @ConditionalOnMissingBean
  Imports hearthImports(Hearth hearth) {
    return hearth.imports();
  }

  @Bean
  @ConditionalOnMissingBean
  ImportHistory hearthImportHistory(Hearth hearth) {
    return hearth.importHistory();
  }

  @Bean
  @ConditionalOnMissingBean
  SupportTasks hearthSupport(Hearth hearth) {
    return hearth.support();
  }

  @Bean
  @ConditionalOnMissingBean
  ReadAuditTrail hearthAudit(Hearth hearth) {
    return hearth.audit();
  }
}
