package app.didar.cli;

/// A command that cannot be carried out as it was typed; the message is one line in the language of the session.
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
