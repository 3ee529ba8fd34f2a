package khabar;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Controller;

/** What the compiler does not see and a reviewer forgets. */
class ArchitectureTests {

    private static final JavaClasses KHABAR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("khabar");

    private static final String[] READS = {
        "khabar.article..",
        "khabar.claim..",
        "khabar.cost..",
        "khabar.date..",
        "khabar.entity..",
        "khabar.event..",
        "khabar.graphql..",
        "khabar.name..",
        "khabar.search..",
        "khabar.sql..",
        "khabar.statistics..",
        "khabar.table..",
        "khabar.text.."
    };

    static final List<ArchRule> RULES = List.of(
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic(),
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Controller.class)
                    .should()
                    .notHaveModifier(PUBLIC),
            noFields().should().beAnnotatedWith(Autowired.class).because("constructors say what a class needs"),
            noFields().should().beAnnotatedWith(ManyToMany.class).because("a link is a row with a name"),
            noFields().should().beAnnotatedWith(ElementCollection.class).because("a link is a row with a name"),
            noFields().should(beFetchedEagerly()).allowEmptyShould(true),
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameStartingWith("set")
                    .because("a change is a method named after the act"),
            fields().that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .notBePublic(),
            noClasses()
                    .that()
                    .resideOutsideOfPackages("khabar.store..", "khabar.seed..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("khabar.store.."),
            noClasses()
                    .that()
                    .resideInAnyPackage(READS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data..")
                    .because("reads are SQL into records"),
            noClasses()
                    .that()
                    .resideInAnyPackage(READS)
                    .and()
                    .resideOutsideOfPackages("khabar.sql..", "khabar.graphql..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                    .because("module sql alone sends statements"),
            noClasses()
                    .that()
                    .resideOutsideOfPackage("khabar.graphql..")
                    .should()
                    .dependOnClassesThat(are(GraphQLScalarType.class, Coercing.class))
                    .because("module graphql alone knows scalars"),
            noClasses()
                    .should()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "toUpperCase")
                    .because("what is small or large depends on the language: say Locale.ROOT"),
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Base)|.*\\.Abstract\\w*")
                    .because("a name says what a thing is"));

    @ParameterizedTest
    @FieldSource("RULES")
    void isAsAgreed(ArchRule rule) {
        rule.check(KHABAR);
    }

    @Test
    void everyPackageSaysWhetherItsValuesMayBeNull() {
        assertThat(packages()).isNotEmpty().allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void everyModuleSaysWhichOthersItUses() {
        var modules = packages().filter(each -> each.getName().matches("khabar\\.\\w+"));

        // Left out, anything goes.
        assertThat(modules)
                .isNotEmpty()
                .allMatch(each -> each.isAnnotatedWith(ApplicationModule.class)
                        && !List.of(each.getAnnotationOfType(ApplicationModule.class)
                                        .allowedDependencies())
                                .contains(ApplicationModule.OPEN_TOKEN));
    }

    private static Stream<JavaPackage> packages() {
        return KHABAR.stream().map(JavaClass::getPackage).distinct();
    }

    private static DescribedPredicate<JavaClass> are(Class<?>... types) {
        return DescribedPredicate.describe(
                "are scalars", type -> Stream.of(types).anyMatch(type::isEquivalentTo));
    }

    private static ArchCondition<JavaField> beFetchedEagerly() {
        return ArchCondition.from(
                DescribedPredicate.<JavaField>describe("be fetched eagerly", ArchitectureTests::isEager));
    }

    /** References are fetched eagerly unless they say otherwise. */
    private static boolean isEager(JavaField field) {
        return Stream.of(
                        field.tryGetAnnotationOfType(ManyToOne.class).map(ManyToOne::fetch),
                        field.tryGetAnnotationOfType(OneToOne.class).map(OneToOne::fetch),
                        field.tryGetAnnotationOfType(OneToMany.class).map(OneToMany::fetch))
                .anyMatch(fetch -> fetch.isPresent() && fetch.get() == FetchType.EAGER);
    }
}
