package org.campusaccord.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rules of architecture.md, each for any set of classes, so that a test can show that it bites. */
final class Rules {
    private static final String ROOT = "org.campusaccord";
    private static final String[] JDK_AND_ANNOTATIONS = {"java..", "org.jspecify.annotations.."};

    /** Without an address of a network these reach none. */
    private static final Set<String> LOCAL_SOCKETS = Set.of(
            "java.net.SocketAddress",
            "java.net.StandardProtocolFamily",
            "java.net.UnixDomainSocketAddress",
            "java.nio.channels.ServerSocketChannel",
            "java.nio.channels.SocketChannel");

    private static final Set<String> NAMES_OF_RESOURCES =
            Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URL");

    static final ArchRule DOMAIN_KNOWS_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage(ROOT + ".domain..")
            .should()
            .onlyDependOnClassesThat(residesIn(JDK_AND_ANNOTATIONS, ROOT + ".domain.."))
            .because("the rules of the field must outlive every library");

    static final ArchRule DOCUMENT_KNOWS_ONLY_THE_JDK = classes()
            .that()
            .resideInAPackage(ROOT + ".document..")
            .should()
            .onlyDependOnClassesThat(residesIn(JDK_AND_ANNOTATIONS, ROOT + ".document.."))
            .because("every renderer shares it");

    static final ArchRule APPLICATION_KNOWS_NO_TECHNOLOGY = classes()
            .that()
            .resideInAPackage(ROOT + ".application..")
            .should()
            .onlyDependOnClassesThat(residesIn(
                    JDK_AND_ANNOTATIONS,
                    "org.slf4j..",
                    // Plain computing over lists: it reaches nothing outside.
                    "com.github.difflib..",
                    ROOT + ".application..",
                    ROOT + ".domain..",
                    ROOT + ".document..",
                    ROOT + ".text.."))
            .because("use cases reach windows, databases and file formats only through their ports");

    static final ArchRule FRONTS_KNOW_ONLY_USE_CASES = noClasses()
            .that()
            .resideInAnyPackage(ROOT + ".ui..", ROOT + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".storage..", ROOT + ".export..", ROOT + ".intake..", "org.jooq..", "org.h2..")
            .because("the window and the command line share the use cases and nothing beneath them");

    static final ArchRule ONLY_THE_WINDOW_KNOWS_JAVAFX = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")
            .because("everything else runs on a machine without a screen");

    static final ArchRule JOOQ_STAYS_IN_STORAGE = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "org.h2..", "org.flywaydb..", ROOT + ".storage.tables..")
            .because("tables and queries are the store's own affair");

    static final ArchRule ONLY_THE_COMPOSITION_KNOWS_IMPLEMENTATIONS = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".storage..", ROOT + ".export..", ROOT + ".intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + ".storage..", ROOT + ".export..", ROOT + ".intake..")
            .because("wiring stands in one visible place");

    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("what depends on itself cannot be understood in parts");

    static final ArchRule NO_CYCLES_IN_THE_DOMAIN = slices().matching(ROOT + ".domain.(*)..")
            .should()
            .beFreeOfCycles()
            .because("an agreement can be read without knowing how it is amended or reviewed");

    static final ArchRule NO_CYCLES_AMONG_SCREENS = slices().matching(ROOT + ".ui.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a screen is left for another through the navigation alone");

    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("such names say that nobody knew what the class is for");

    static final ArchRule NO_OTHER_LOG = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.apache.logging..")
            .because("there is one log, and it holds no names");

    static final ArchRule CONSOLE_IS_FOR_THE_LAUNCHER = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("what people see comes from the messages");

    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(reachANetwork())
            .orShould()
            .callMethod(URL.class, "openStream")
            .orShould()
            .callMethod(URL.class, "openConnection")
            .because("nothing leaves the computer unless somebody exports it");

    static final ArchRule ONLY_THE_RUNNING_WINDOW_HAS_A_SOCKET = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".RunningWindow")
            .should()
            .dependOnClassesThat(arePartOf(LOCAL_SOCKETS))
            .because(
                    "a second start finds the first through a file of this computer, and nothing else is to be called");

    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .that()
            .haveSimpleName("package-info")
            .should(beAnnotatedWith(NullMarked.class))
            .because("absence is said, not guessed");

    private Rules() {}

    private static DescribedPredicate<JavaClass> arePartOf(Set<String> names) {
        return DescribedPredicate.describe("are one of " + names, type -> names.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> reachANetwork() {
        DescribedPredicate<JavaClass> channel = DescribedPredicate.describe(
                "channels of a network",
                type -> type.getPackageName().equals("java.nio.channels")
                        && (type.getSimpleName().contains("Socket")
                                || type.getSimpleName().contains("Datagram")));
        return resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..", "javafx.scene.web..")
                .or(channel)
                .and(DescribedPredicate.not(arePartOf(LOCAL_SOCKETS)))
                .and(DescribedPredicate.not(arePartOf(NAMES_OF_RESOURCES)))
                .as("reach a network");
    }

    private static DescribedPredicate<JavaClass> residesIn(String[] first, String... more) {
        DescribedPredicate<JavaClass> arrayOrPrimitive = DescribedPredicate.describe(
                "primitives", type -> type.getBaseComponentType().isPrimitive());
        DescribedPredicate<JavaClass> element = DescribedPredicate.describe(
                "elements of such arrays",
                type -> type.isArray()
                        && resideInAnyPackage(first)
                                .or(resideInAnyPackage(more))
                                .test(type.getBaseComponentType()));
        return resideInAnyPackage(first)
                .or(resideInAnyPackage(more))
                .or(arrayOrPrimitive)
                .or(element);
    }
}
