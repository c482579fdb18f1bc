package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hearth.domain.event.CareHomeEvent.CareHomeOpened;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** A service that signs contracts with care homes and opens their accounts. */
@SpringBootApplication
class Main {
  private final CountDownLatch heard = new CountDownLatch(1);

  public static void main(String[] arguments) {
    SpringApplication.run(Main.class, arguments).close();
  }

  @Bean
  ApplicationRunner work(Contracts contracts) {
    return arguments -> {
      contracts.sign(1, "Willow House", "999-999-1234");
      try {
        contracts.sign(2, "Oak Lodge", "999-999-1234");
      } catch (IllegalArgumentException refused) {
        System.out.println("refused: " + refused.getMessage());
      }
      heard.await(30, TimeUnit.SECONDS);
      System.out.println("contracts: " + contracts.count());
    };
  }

  @EventListener
  void hear(CareHomeOpened event) {
    System.out.println("heard: " + event.type().text());
    heard.countDown();
  }
}
