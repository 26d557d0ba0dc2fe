package app.didar.typeset.figure;

import app.didar.typeset.UnreadablePictureException.Reason;

/// Why a picture is not read, before its name is known.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    Refusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
