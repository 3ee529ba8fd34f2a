package khabar;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void letsModulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Khabar.class).verify();
    }
}
