package app.didar.ui.library.form;

import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.text.Normaliser;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.keys.FieldDirection;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A text in both languages, one field below the other, that of the window first.
final class BothInput extends Input {

    private final Desk desk;
    private final TextInputControl persian;
    private final TextInputControl english;

    BothInput(boolean long_, Desk desk) {
        this.desk = desk;
        persian = field(long_, Language.FA);
        english = field(long_, Language.EN);
        boolean persianFirst = desk.language() == Language.FA;
        hold(
                line(persianFirst ? persian : english, persianFirst ? "tag.fa" : "tag.en"),
                line(persianFirst ? english : persian, persianFirst ? "tag.en" : "tag.fa"));
    }

    private TextInputControl field(boolean long_, Language language) {
        TextInputControl field = TextLine.of(long_, this::settle, this::takeBack, length -> complain(desk.tooLong(length)));
        FieldDirection.follow(field, language);
        return field;
    }

    private HBox line(TextInputControl field, String tag) {
        Label label = Nodes.whole(desk.words().say(tag), "language-tag");
        label.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        return Nodes.row(6, label, field);
    }

    @Override
    public void settle() {
        finish(new Bilingual(typed(persian), typed(english)));
    }

    private static String typed(TextInputControl field) {
        return Normaliser.letters(Objects.requireNonNullElse(field.getText(), "")).strip();
    }

    @Override
    Object left() {
        return new Bilingual(typed(persian), typed(english));
    }

    @Override
    void takeUp(Object left) {
        write(left);
        settle();
    }

    @Override
    void write(@Nullable Object value) {
        Bilingual both = value == null ? Bilingual.EMPTY : (Bilingual) value;
        put(persian, both.fa());
        put(english, both.en());
    }

    /// The caret stays where it is in a field whose text does not change.
    private static void put(TextInputControl field, String text) {
        if (!text.equals(field.getText())) {
            field.setText(text);
        }
    }

    @Override
    public Node first() {
        return desk.language() == Language.FA ? persian : english;
    }

    @Override
    public void name(String words) {
        persian.setAccessibleText(words + " " + desk.words().say("in.fa"));
        english.setAccessibleText(words + " " + desk.words().say("in.en"));
    }

    @Override
    public boolean unfinished() {
        Object before = shown();
        return !new Bilingual(typed(persian), typed(english)).equals(before == null ? Bilingual.EMPTY : before);
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
