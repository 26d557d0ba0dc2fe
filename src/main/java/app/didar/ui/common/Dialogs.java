package app.didar.ui.common;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Questions and errors in the language of the window; the toolkit's own buttons would stay English.
public final class Dialogs {

    private final Scenes scenes;
    private final Look look;
    private final Runnable openLogs;

    /// @param openLogs shows the folder of logs to the person
    public Dialogs(Scenes scenes, Look look, Runnable openLogs) {
        this.scenes = scenes;
        this.look = look;
        this.openLogs = openLogs;
    }

    /// Asks before something is done.
    ///
    /// @param action the word on the button that does it
    /// @return whether it shall be done
    public boolean confirm(@Nullable Window owner, String title, String text, String action) {
        var yes = new ButtonType(action, ButtonData.OK_DONE);
        return alert(owner, title, text, yes, cancel()).showAndWait().filter(yes::equals).isPresent();
    }

    /// Asks before something is done that cannot be taken back; Enter does not do it.
    public boolean confirmLoss(@Nullable Window owner, String title, String text, String action) {
        var yes = new ButtonType(action, ButtonData.LEFT);
        Alert alert = alert(owner, title, text, yes, cancel());
        button(alert, yes).getStyleClass().add("danger");
        return alert.showAndWait().filter(yes::equals).isPresent();
    }

    /// Tells what went wrong and what to do.
    public void error(@Nullable Window owner, String title, String text) {
        alert(owner, title, text, new ButtonType(words().say("dialog.close"), ButtonData.CANCEL_CLOSE)).showAndWait();
    }

    /// Tells of a failure nobody expected: its code, details to copy (classes and lines, no content), the folder of logs.
    public void unexpected(@Nullable Window owner, Throwable failure) {
        unexpectedAlert(owner, failure).show();
    }

    Alert unexpectedAlert(@Nullable Window owner, Throwable failure) {
        var copy = new ButtonType(words().say("unexpected.copy"), ButtonData.LEFT);
        var logs = new ButtonType(words().say("unexpected.logs"), ButtonData.LEFT);
        var close = new ButtonType(words().say("dialog.close"), ButtonData.CANCEL_CLOSE);
        Alert alert = alert(owner, words().say("unexpected.title"), words().say("unexpected.text", code(failure)),
                copy, logs, close);
        keepOpen(button(alert, copy), () -> {
            var content = new ClipboardContent();
            content.putString(details(failure));
            Clipboard.getSystemClipboard().setContent(content);
        });
        keepOpen(button(alert, logs), openLogs);
        return alert;
    }

    /// A short code of a failure, the same whenever it happens at the same place: `E3F9A`.
    public static String code(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = failure.getClass().getName() + (trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName());
        return String.format(Locale.ROOT, "E%04X", place.hashCode() & 0xFFFF);
    }

    /// Where the failure and its causes came from. Messages are left out: they may hold what somebody wrote.
    public static String details(Throwable failure) {
        var text = new StringWriter();
        try (var out = new PrintWriter(text)) {
            out.println(code(failure));
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                out.println(cause.getClass().getName());
                for (StackTraceElement line : cause.getStackTrace()) {
                    out.println("  " + line);
                }
            }
        }
        return text.toString();
    }

    private Alert alert(@Nullable Window owner, String title, String text, ButtonType... buttons) {
        var alert = new Alert(AlertType.NONE, text, buttons);
        alert.setTitle(title);
        alert.setHeaderText(title);
        if (owner != null) {
            alert.initOwner(owner);
        }
        scenes.dress(alert);
        alert.getDialogPane().setPrefWidth(520);
        for (ButtonType type : buttons) {
            Button button = button(alert, type);
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        return alert;
    }

    private static Button button(Alert alert, ButtonType type) {
        return (Button) alert.getDialogPane().lookupButton(type);
    }

    private static void keepOpen(Button button, Runnable action) {
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            action.run();
        });
    }

    private ButtonType cancel() {
        return new ButtonType(words().say("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private Words words() {
        return Words.common(look.language());
    }
}
