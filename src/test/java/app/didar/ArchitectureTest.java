package app.didar;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The room table: who may import whom. It has no exceptions list.
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.didar");

    private static final List<String> SERVICES =
            List.of("store", "vault", "search", "paper", "typeset", "intake", "exchange");

    /// Room → the other rooms it may import.
    private static final Map<String, List<String>> TABLE = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("domain", List.of("text")),
            Map.entry("store", List.of("domain", "text")),
            Map.entry("vault", List.of("store", "domain")),
            Map.entry("search", List.of("vault", "store", "domain", "text")),
            Map.entry("typeset", List.of("text")),
            Map.entry("paper", List.of("typeset", "domain", "text")),
            Map.entry("intake", List.of("domain", "text")),
            Map.entry("exchange", List.of("vault", "store", "domain", "text")),
            Map.entry("cli", with(SERVICES, "domain", "text")),
            Map.entry("ui", with(SERVICES, "domain", "text")));

    @TestFactory
    Stream<DynamicTest> everyRoomImportsOnlyWhatTheTableAllows() {
        return TABLE.entrySet().stream().map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
            String[] allowed = Stream.concat(Stream.of(row.getKey()), row.getValue().stream())
                    .map(ArchitectureTest::room)
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(room(row.getKey()))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage("app.didar.."))))
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }));
    }

    @Test
    void everyClassLivesInARoomOfTheTable() {
        List<String> rooms = TABLE.keySet().stream().map(ArchitectureTest::room).toList();
        classes()
                .that(not(resideInAPackage("app.didar")))
                .should()
                .resideInAnyPackage(rooms.toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void featuresOfTheWindowsDoNotKnowEachOther() {
        slices().matching("app.didar.ui.(*)..")
                .namingSlices("ui.$1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        resideInAPackage("app.didar.ui.."),
                        resideInAnyPackage("app.didar.ui.common..", "app.didar.ui.shell.."))
                .allowEmptyShould(true)
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("app.didar.ui.common..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.didar.ui.shell..")
                .allowEmptyShould(true)
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("app.didar.ui.shell..")
                .should()
                .dependOnClassesThat(resideInAPackage("app.didar.ui..")
                        .and(not(resideInAnyPackage("app.didar.ui.shell..", "app.didar.ui.common.."))))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlyTheWindowsKnowJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.didar", "app.didar.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..")
                .check(HOUSE);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.didar.store..", "app.didar.vault..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")
                .check(HOUSE);
    }

    @Test
    void nobodyMakesThreadsOrSpeaksToTheToolkitThreadButTasks() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.didar.ui.common..")
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage("app.didar.ui..", "app.didar.domain..", "app.didar.text..", "app.didar.paper..")
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .check(HOUSE);
    }

    @Test
    void nothingOpensASocket() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.ServerSocket")
                .check(HOUSE);
    }

    @Test
    void noNameHidesWhatAClassDoes() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)(\\$.*)?")
                .check(HOUSE);
    }

    /// No class is over 400 lines, no controller over 300.
    @Test
    void classesStaySmall() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                int limit = file.toString().endsWith("Controller.java") ? 300 : 400;
                long lines = Files.readAllLines(file).size();
                if (lines > limit) {
                    tooLong.add(file + ": " + lines);
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static String room(String name) {
        return "app.didar." + name + "..";
    }

    private static List<String> with(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Stream.of(more)).toList();
    }
}
