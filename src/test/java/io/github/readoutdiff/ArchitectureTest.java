package io.github.readoutdiff;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The arrows of docs/architecture.md, held. */
@AnalyzeClasses(packages = "io.github.readoutdiff", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.readoutdiff";

    @ArchTest
    static final ArchRule modelImportsNothingOfTheProject = only("model");

    @ArchTest
    static final ArchRule textImportsModel = only("text", "model");

    @ArchTest
    static final ArchRule jsonImportsNothingOfTheProject = only("json");

    @ArchTest
    static final ArchRule sourceImportsModelAndJson = only("source", "model", "json");

    @ArchTest
    static final ArchRule claimsImportsModelAndText = only("claims", "model", "text");

    @ArchTest
    static final ArchRule encodeImportsModel = only("encode", "model");

    @ArchTest
    static final ArchRule matchImportsModelTextAndEncode = only("match", "model", "text", "encode");

    @ArchTest
    static final ArchRule alignImportsModelTextEncodeAndMatch = only("align", "model", "text", "encode", "match");

    @ArchTest
    static final ArchRule reportImportsModel = only("report", "model");

    @ArchTest
    static final ArchRule evaluateImportsModelAndJson = only("evaluate", "model", "json");

    @ArchTest
    static final ArchRule nobodyImportsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".cli..");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching(ROOT + ".(*)..").namingSlices("$1").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noThirdPartyTypeStandsInAPublicSignature = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(ROOT + ".cli..")
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotStartingWith("LangChain4j") // the optional adapter
            .should()
            .haveRawReturnType(ownOrJdk())
            .andShould()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "of the JDK or the project", types -> types.stream().allMatch(ownOrJdk())));

    @ArchTest
    static final ArchRule noStaticFieldCanChange =
            noFields().that().areStatic().should().notBeFinal();

    @ArchTest
    static final ArchRule nothingPrintsPastTheCommandLine = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(true);

    private static ArchRule only(String name, String... mayImport) {
        String[] allowed = Stream.concat(Stream.of(name), Arrays.stream(mayImport))
                .map(each -> ROOT + "." + each)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed).or(DescribedPredicate.not(resideInAPackage(ROOT + ".."))))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> ownOrJdk() {
        return DescribedPredicate.describe("of the JDK or the project", type -> {
            JavaClass element = type.getBaseComponentType();
            return element.isPrimitive()
                    || element.getPackageName().startsWith("java.")
                    || element.getPackageName().startsWith(ROOT);
        });
    }
}
