package app.didar.vault;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Section;
import app.didar.domain.DidarException;
import app.didar.domain.DidarException.NotSaved;
import app.didar.store.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// A second process over the same vault. It speaks on standard output, one word a line.
final class OtherDidar {

    static final String PASSPHRASE = "گذرواژه";

    private OtherDidar() {}

    /// @param args `hold`, `some` (save a few times, then hold) or `save` (until killed or refused), and the folder
    public static void main(String[] args) throws IOException {
        Vaults vaults = new Vaults(new KeyCost(64, 1, 1), InstantSource.system());
        try (Vault vault = vaults.open(Path.of(args[1]), PASSPHRASE.toCharArray())) {
            say("open");
            if (args[0].equals("save")) {
                save(vault, 2000);
                return;
            } else if (args[0].equals("some")) {
                save(vault, 20);
            }
            say("done");
            System.in.read();
        } catch (DidarException e) {
            say(e.getClass().getSimpleName());
        }
    }

    /// Adds one paragraph after the other to a new brief, and says its code and how many were saved, until it is refused.
    private static void save(Vault vault, int times) {
        String code = vault.store().briefs().nextCode("AZ");
        Brief brief = Samples.brief(code, Samples.section());
        for (int saved = 0; saved < times; saved++) {
            Section section = brief.sections().getFirst();
            List<Paragraph> more = new ArrayList<>(section.paragraphs());
            more.add(Samples.paragraph("همکاری‌های مرزی ".repeat(20)));
            brief = brief.with(List.of(section.with(more)));
            try {
                vault.store().briefs().save(brief);
            } catch (NotSaved e) {
                say("refused");
                return;
            }
            say(code + " " + more.size());
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }

    /// Starts the process on the class path of this one.
    ///
    /// @param before  what stands before the Java command, such as a shell that sets limits
    /// @param options for the virtual machine
    static Process start(List<String> before, List<String> options, String what, Path folder) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OtherDidar.class.getName(), what));
        command.add(folder.toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static Process start(String what, Path folder) throws IOException {
        return start(List.of(), List.of(), what, folder);
    }

    static BufferedReader words(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
