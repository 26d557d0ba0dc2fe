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
    DIDAR("Didar"), DIDAR_AOT("Didar, AOT cache"), LIBREOFFICE("LibreOffice"), CHROMIUM("Chromium"), FOP("FOP"),
    OPENHTMLTOPDF("openhtmltopdf");

    private static final List<String> WORDS = List.of("-Djava.awt.headless=true", "-Ddidar.fonts=" + Places.FONTS);

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
        Files.writeString(folder.resolve("paper.html"), new HtmlMarkup(manuscript, Places.FONTS).document());
        Files.writeString(folder.resolve("paper.fo"), new FoMarkup(manuscript).document());
        Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
                """.formatted(Places.FONTS, folder.resolve("font-cache")));
        if (this == DIDAR_AOT) {
            run(java(false, "-XX:AOTCacheOutput=" + folder.resolve("didar.aot"), "didar", Double.toString(copies), target(folder)), folder);
        } else {
            run(folder, copies);
        }
    }

    /// Starts it.
    Process start(Path folder, double copies) throws IOException {
        return start(command(folder, copies), folder);
    }

    /// Prints the paper; ends when the process has ended.
    void run(Path folder, double copies) throws IOException, InterruptedException {
        run(command(folder, copies), folder);
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

    private List<String> command(Path folder, double copies) {
        return switch (this) {
            case DIDAR -> java(false, "-Xshare:auto", "didar", Double.toString(copies), target(folder));
            case DIDAR_AOT -> java(false, "-XX:AOTCache=" + folder.resolve("didar.aot"), "didar", Double.toString(copies), target(folder));
            case FOP -> java(true, "-Xshare:auto", "fop", folder.resolve("paper.fo").toString(), target(folder));
            case OPENHTMLTOPDF -> java(true, "-Xshare:auto", "openhtmltopdf", folder.resolve("paper.html").toString(), target(folder));
            case LIBREOFFICE -> List.of(soffice().orElseThrow(), "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless",
                    "--norestore", "--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder.toString(),
                    folder.resolve("paper.html").toString());
            case CHROMIUM -> List.of(chromium().orElseThrow(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                    "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--user-data-dir=" + folder.resolve("browser"), "--no-pdf-header-footer", "--print-to-pdf=" + target(folder),
                    folder.resolve("paper.html").toUri().toString());
        };
    }

    private static List<String> java(boolean peers, String option, String... words) {
        List<String> command = new ArrayList<>(List.of(Places.java(), option));
        command.addAll(WORDS);
        command.addAll(List.of("-cp", Places.jars(peers), "app.didar.bench.Print"));
        command.addAll(List.of(words));
        return command;
    }
}
