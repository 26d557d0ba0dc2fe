package app.didar.bench;

import app.didar.typeset.Manuscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A program that prints the paper, as it is started from nothing.
public enum Peer {
    DIDAR("Didar"), DIDAR_SHORT("Didar, JVM set for short runs"), DIDAR_AOT("the same with an AOT cache"), LIBREOFFICE("LibreOffice"), CHROMIUM("Chromium"), FOP("FOP"),
    OPENHTMLTOPDF("openhtmltopdf");

    private static final List<String> WORDS = List.of("-Djava.awt.headless=true", "-Ddidar.fonts=" + Places.FONTS);

    /// The first compiler and the simplest collector suffice for a second's work; HarfBuzz over JNI starts sooner than over foreign functions,
    /// with the same glyphs. The last is a property of this JDK, not of Java.
    private static final List<String> SHORT_RUN =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn128m", "-XX:+UseCompactObjectHeaders", "-XX:-UsePerfData",
                    "-Dsun.font.layout.ffm=false");
    /// The paper is read by reflection, here only; this spares the code that the JDK would make for it first.
    private static final String READING = "-Djdk.reflect.useNativeAccessorOnly=true";

    private final String shown;

    Peer(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    /// Whether it can be started on this machine.
    boolean present() {
        return switch (this) {
            case LIBREOFFICE -> soffice().isPresent();
            case CHROMIUM -> chromium().isPresent();
            default -> true;
        };
    }

    private static Optional<String> soffice() {
        return Places.program("soffice", "libreoffice");
    }

    private static Optional<String> chromium() {
        return Places.program("chromium", "chromium-browser", "google-chrome");
    }

    /// Writes what it reads into a folder, and prints once, so that its profile or cache is there.
    void prepare(Path folder, double copies) throws IOException, InterruptedException {
        Manuscript manuscript = Edition.manuscript(copies, 0);
        Records.write(manuscript, folder.resolve("paper.records"));
        Files.writeString(folder.resolve("paper.html"), new HtmlMarkup(manuscript, Places.FONTS).document());
        Files.writeString(folder.resolve("paper.fo"), new FoMarkup(manuscript).document());
        Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                """.formatted(Places.FONTS, folder.resolve("font-cache")));
        if (this == DIDAR_AOT) {
            run(didar(folder, "-XX:AOTCacheOutput="), folder);
        } else {
            run(folder);
        }
    }

    /// Starts it.
    Process start(Path folder) throws IOException {
        return start(command(folder), folder);
    }

    /// Prints the paper; ends when the process has ended.
    void run(Path folder) throws IOException, InterruptedException {
        run(command(folder), folder);
    }

    private static void run(List<String> command, Path folder) throws IOException, InterruptedException {
        int code = start(command, folder).waitFor();
        if (code != 0 || !Files.exists(Path.of(target(folder)))) {
            throw new IllegalStateException("exit code " + code + ": " + String.join(" ", command) + '\n' + Files.readString(folder.resolve("log")));
        }
    }

    private static Process start(List<String> command, Path folder) throws IOException {
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        process.environment().put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
        return process.start();
    }

    /// Where every program puts its paper.
    static String target(Path folder) {
        return folder.resolve("paper.pdf").toString();
    }

    private List<String> command(Path folder) {
        return switch (this) {
            case DIDAR -> java(false, List.of(), "didar", folder.resolve("paper.records").toString(), target(folder));
            case DIDAR_SHORT -> java(false, SHORT_RUN, "didar", folder.resolve("paper.records").toString(), target(folder));
            case DIDAR_AOT -> didar(folder, "-XX:AOTCache=");
            case FOP -> java(true, List.of(), "fop", folder.resolve("paper.fo").toString(), target(folder));
            case OPENHTMLTOPDF -> java(true, List.of(), "openhtmltopdf", folder.resolve("paper.html").toString(), target(folder));
            case LIBREOFFICE -> List.of(soffice().orElseThrow(), "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless",
                    "--norestore", "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder.toString(),
                    folder.resolve("paper.html").toString());
            case CHROMIUM -> List.of(chromium().orElseThrow(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                    "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--user-data-dir=" + folder.resolve("browser"), "--no-pdf-header-footer", "--print-to-pdf=" + target(folder),
                    folder.resolve("paper.html").toUri().toString());
        };
    }

    /// @param cache the option that makes the cache or takes it
    private static List<String> didar(Path folder, String cache) {
        List<String> options = new ArrayList<>(SHORT_RUN);
        options.add(cache + folder.resolve("didar.aot"));
        return java(false, options, "didar", folder.resolve("paper.records").toString(), target(folder));
    }

    private static List<String> java(boolean peers, List<String> options, String... words) {
        List<String> command = new ArrayList<>(List.of(Places.java()));
        command.addAll(options);
        command.addAll(WORDS);
        command.add(READING);
        command.addAll(List.of("-cp", Places.jars(peers), "app.didar.bench.Print"));
        command.addAll(List.of(words));
        return command;
    }
}
