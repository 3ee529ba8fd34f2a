package khabar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.ApplicationModule;
import org.springframework.stereotype.Controller;

/** Rules that the compiler cannot check and a reviewer would forget. */
class ArchitectureTests {

    /** A larger package has a second topic, which deserves a package of its own. */
    private static final int MAX_FILES = 24;

    private static final JavaClasses KHABAR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("khabar");

    /** Rooms of the read side, which do not use Hibernate. */
    private static final String[] READS = {
        "khabar.article..",
        "khabar.claim..",
        "khabar.cost..",
        "khabar.date..",
        "khabar.entity..",
        "khabar.event..",
        "khabar.graphql..",
        "khabar.name..",
        "khabar.plan..",
        "khabar.search..",
        "khabar.sql..",
        "khabar.statistics..",
        "khabar.table..",
        "khabar.text.."
    };

    static final List<ArchRule> RULES = List.of(
            noClasses().should().beAnnotatedWith(Controller.class).because("fields are declared as data"),
            noFields().should().beAnnotatedWith(Autowired.class).because("a constructor shows what a class needs"),
            noFields().should().beAnnotatedWith(ManyToMany.class).because("a link is an entity with a name"),
            noFields().should().beAnnotatedWith(ElementCollection.class).because("a link is an entity with a name"),
            noFields().should(beFetchedEagerly()).allowEmptyShould(true),
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameStartingWith("set")
                    .because("a method that changes state is named after the change"),
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
                    .because("reads are SQL"),
            noClasses()
                    .that()
                    .resideInAnyPackage(READS)
                    .and()
                    .resideOutsideOfPackages("khabar.sql..", "khabar.graphql..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                    .because("only the module sql sends statements"),
            noClasses()
                    .that()
                    .resideOutsideOfPackage("khabar.graphql..")
                    .should()
                    .dependOnClassesThat(are(GraphQLScalarType.class, Coercing.class))
                    .because("only the module graphql defines scalars"),
            noClasses()
                    .should()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "toUpperCase")
                    .because("case depends on the language; pass Locale.ROOT"),
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Base)|.*\\.Abstract\\w*")
                    .because("a name says what a thing is"),
            slices().matching("khabar.seed.(*)..").should().beFreeOfCycles());

    @ParameterizedTest
    @FieldSource("RULES")
    void holds(ArchRule rule) {
        rule.check(KHABAR);
    }

    @Test
    void marksEveryPackageAsNullMarked() {
        assertThat(packages()).isNotEmpty().allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void declaresTheDependenciesOfEveryModule() {
        var modules = packages().filter(each -> each.getName().matches("khabar\\.\\w+"));

        // A module without a declaration may use anything.
        assertThat(modules)
                .isNotEmpty()
                .allMatch(each -> each.isAnnotatedWith(ApplicationModule.class)
                        && !List.of(each.getAnnotationOfType(ApplicationModule.class)
                                        .allowedDependencies())
                                .contains(ApplicationModule.OPEN_TOKEN));
    }

    @Test
    void usesEachSimpleNameOnce() {
        var classes = KHABAR.stream()
                .filter(type -> !type.isAnonymousClass()
                        && !type.isLocalClass()
                        && !type.getSimpleName().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));

        assertThat(classes.values()).allMatch(sameName -> sameName.size() == 1);
    }

    @Test
    void keepsEveryPackageSmall() {
        var files = KHABAR.stream()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(files).allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MAX_FILES));
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

    /** JPA fetches references eagerly unless their mapping says otherwise. */
    private static boolean isEager(JavaField field) {
        return Stream.of(
                        field.tryGetAnnotationOfType(ManyToOne.class).map(ManyToOne::fetch),
                        field.tryGetAnnotationOfType(OneToOne.class).map(OneToOne::fetch),
                        field.tryGetAnnotationOfType(OneToMany.class).map(OneToMany::fetch))
                .anyMatch(fetch -> fetch.isPresent() && fetch.get() == FetchType.EAGER);
    }
}
