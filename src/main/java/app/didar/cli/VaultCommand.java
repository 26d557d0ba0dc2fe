package app.didar.cli;

import app.didar.vault.Vault;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `didar vault …`.
@Command(name = "vault", mixinStandardHelpOptions = true)
final class VaultCommand {

    /// `didar vault create`: an empty vault under a passphrase.
    @Command(name = "create", mixinStandardHelpOptions = true)
    static final class Create implements Callable<Integer> {

        private final DidarCommand root;

        Create(DidarCommand root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            Session session = root.session();
            char[] secret = root.passphrase().read(session, true);
            try (Vault vault = session.vaults().create(root.folder(), secret)) {
                session.out().println(session.say("vault.created", vault.folder()));
            } finally {
                Arrays.fill(secret, '\0');
            }
            return ExitCode.DONE;
        }
    }

    /// `didar vault verify`: reads everything once.
    @Command(name = "verify", mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {

        private final DidarCommand root;

        Verify(DidarCommand root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            Session session = root.session();
            char[] secret = root.passphrase().read(session, false);
            try {
                session.vaults().verify(root.folder(), secret);
            } finally {
                Arrays.fill(secret, '\0');
            }
            session.out().println(session.say("vault.whole", root.folder()));
            return ExitCode.DONE;
        }
    }
}
