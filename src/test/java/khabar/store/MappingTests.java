package khabar.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import khabar.testing.LoaderTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@LoaderTest
class MappingTests {

    @Autowired
    EntityManagerFactory entities;

    @Value("${spring.jpa.hibernate.ddl-auto}")
    String ddlAuto;

    @Test
    void validatesAllMappingsAgainstTheMigrationsAtStart() {
        assertThat(ddlAuto).isEqualTo("validate");
        assertThat(entities.getMetamodel().getEntities()).hasSize(16);
    }
}
