package app.didar.ui.library.form;

import app.didar.text.Digits;
import app.didar.text.Normaliser;
import app.didar.ui.common.keys.FieldDirection;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// A text in one language, an hour, a number, or lines of words. What cannot be read stays as it was typed, with the reason below.
final class PlainInput extends Input {

    private static final int MOST_MINUTES = 24 * 60;

    private final TextInputControl field;
    private final Function<String, @Nullable Object> read;
    private final Function<Object, String> written;
    private final String unreadable;

    private PlainInput(
            Desk desk,
            boolean long_,
            boolean latin,
            Function<String, @Nullable Object> read,
            Function<Object, String> written,
            String unreadable) {
        this.read = read;
        this.written = written;
        this.unreadable = unreadable;
        field = TextLine.of(long_, this::settle, this::takeBack, length -> complain(desk.tooLong(length)));
        FieldDirection.follow(field);
        if (latin) {
            FieldDirection.leftToRight(field);
        }
        hold(field);
    }

    /// @param verbatim whether the spelling is the source's own and stays as it is
    static PlainInput text(Field.Plain shape, boolean verbatim, Desk desk) {
        return new PlainInput(
                desk,
                shape.long_(),
                shape.latin(),
                typed -> {
                    String text = verbatim ? typed : Normaliser.letters(typed).strip();
                    return text.isEmpty() && shape.nullable() ? null : text;
                },
                Object::toString,
                "");
    }

    static PlainInput lines(Desk desk) {
        return new PlainInput(
                desk,
                true,
                false,
                typed -> typed.lines().map(Normaliser::letters).map(String::strip).filter(l -> !l.isEmpty()).toList(),
                lines -> String.join("\n", ((List<?>) lines).stream().map(Object::toString).toList()),
                "");
    }

    static PlainInput hour(Desk desk) {
        var form = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
        return new PlainInput(
                desk,
                false,
                true,
                typed -> typed.isBlank() ? null : LocalTime.parse(Digits.toLatin(typed).strip(), form),
                hour -> Digits.in(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format((LocalTime) hour), desk.language()),
                desk.words().say("hour.unreadable"));
    }

    static PlainInput count(Desk desk) {
        return new PlainInput(
                desk,
                false,
                true,
                typed -> typed.isBlank() ? 0 : minutes(Digits.toLatin(typed).strip()),
                number -> number.equals(0) ? "" : Digits.in(number.toString(), desk.language()),
                desk.words().say("count.unreadable"));
    }

    private static int minutes(String typed) {
        int number = Integer.parseInt(typed);
        if (number < 0 || number > MOST_MINUTES) {
            throw new NumberFormatException();
        }
        return number;
    }

    @Override
    public void settle() {
        String typed = field.getText() == null ? "" : field.getText();
        try {
            finish(read.apply(typed));
        } catch (DateTimeException | NumberFormatException e) {
            complain(unreadable);
        }
    }

    @Override
    Object left() {
        return field.getText();
    }

    @Override
    void takeUp(Object left) {
        field.setText((String) left);
        settle();
    }

    @Override
    void write(@Nullable Object value) {
        field.setText(value == null ? "" : written.apply(value));
    }

    @Override
    public Node first() {
        return field;
    }

    @Override
    public void name(String words) {
        field.setAccessibleText(words);
    }

    @Override
    public boolean unfinished() {
        try {
            return !Objects.equals(read.apply(field.getText() == null ? "" : field.getText()), shown());
        } catch (DateTimeException | NumberFormatException e) {
            return true;
        }
    }

    private boolean takeBack() {
        Object before = shown();
        boolean changed = unfinished();
        if (changed) {
            show(before);
        }
        return changed;
    }
}
