package app.didar.cli;

import app.didar.domain.DidarException;

/// The exit codes of the command line: a contract with whoever scripts Didar.
public final class ExitCode {

    public static final int DONE = 0;
    public static final int UNEXPECTED = 1;
    public static final int USAGE = 2;
    public static final int WRONG_PASSPHRASE = 3;
    public static final int VAULT_IN_USE = 4;
    public static final int VAULT_DAMAGED = 5;
    public static final int NOT_FOUND = 6;
    public static final int REFUSED = 7;

    private ExitCode() {}

    static int of(DidarException failure) {
        return switch (failure) {
            case DidarException.WrongPassphrase _ -> WRONG_PASSPHRASE;
            case DidarException.VaultInUse _ -> VAULT_IN_USE;
            case DidarException.VaultDamaged _ -> VAULT_DAMAGED;
            case DidarException.NotFound _, DidarException.NoVault _ -> NOT_FOUND;
            case DidarException.Refused _, DidarException.VaultExists _, DidarException.VaultTooNew _ -> REFUSED;
            case DidarException.ExportFailed _, DidarException.NotSaved _ -> UNEXPECTED;
        };
    }
}
