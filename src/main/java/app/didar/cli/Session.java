package app.didar.cli;

import app.didar.domain.DidarException.NoVault;
import app.didar.domain.Phrases;
import app.didar.paper.Outcome;
import app.didar.text.Language;
import app.didar.vault.Vault;
import app.didar.vault.Vaults;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Function;

/// What every command works with: the services, the streams, and the language the person is spoken to in.
///
/// @param defaultVault the folder opened where `--vault` is not given
/// @param environment  looks up an environment variable; null where it is not set
/// @param in           standard input, read where a command asks for it
public record Session(
        Vaults vaults,
        Clock clock,
        Path defaultVault,
        Function<String, String> environment,
        Language language,
        InputStream in,
        PrintWriter out,
        PrintWriter err) {

    private static final Phrases PHRASES = Phrases.of(Session.class);

    /// One phrase of the command line in the language of the session.
    String say(String key, Object... arguments) {
        return PHRASES.in(language, key, arguments);
    }

    /// Tells on standard error what is to be known of a paper; a paper with a fault is still a paper.
    void warn(Outcome outcome) {
        outcome.warning().ifPresent(warning -> err.println("didar: " + warning.in(language)));
    }

    /// Opens the vault; the passphrase is wiped whatever happens.
    Vault open(Path folder, Passphrase passphrase) {
        if (!vaults.isVault(folder)) {
            throw new NoVault(folder);
        }
        char[] secret = passphrase.read(this, false);
        try {
            return vaults.open(folder, secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
