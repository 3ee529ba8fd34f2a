package khabar;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Khabar {

    public static void main(String[] arguments) {
        SpringApplication.run(Khabar.class, arguments);
    }
}
