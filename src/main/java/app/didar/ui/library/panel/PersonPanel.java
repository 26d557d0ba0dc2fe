package app.didar.ui.library.panel;

import app.didar.domain.Edit;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Person;
import app.didar.domain.Person.Post;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.library.form.Components;
import app.didar.ui.library.form.Field;
import app.didar.ui.library.form.FormPane;
import app.didar.ui.library.shelf.ShelfViewModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How a name is said, the present post, and a new post, which ends the present one and corrects nothing.
final class PersonPanel extends LivePanel<Person> {

    private final Language language;
    private final VBox spoken = new VBox(2);
    private final VBox present = new VBox(2);
    private final Button begin;
    private final VBox writing;
    private final FormPane form;

    PersonPanel(Setting setting, ShelfViewModel shelf) {
        super(Person.class, setting, shelf);
        this.language = setting.language();
        spoken.getStyleClass().add("spoken");
        present.setId("present-post");
        form = new FormPane(
                Post.class,
                List.of(
                        new Field("title", new Field.Both(false)),
                        new Field("shortTitle", new Field.Both(false)),
                        new Field("organisation", new Field.Code(ItemKind.ORGANISATION, true)),
                        new Field("from", new Field.Day(false))),
                setting.desk());
        form.setId("new-post");
        Button keep = Nodes.button(words().say("post.keep"), "fth-check", this::keep, "filled");
        keep.setId("keep-post");
        writing = new VBox(
                8,
                title(words().say("post.new")),
                Nodes.text(words().say("post.new.text"), "secondary", "muted"),
                form,
                new FlowPane(8, 8, keep, Nodes.button(words().say("give.up"), "fth-x", () -> write(false))),
                trouble());
        writing.getStyleClass().add("writing");
        begin = Nodes.button(words().say("post.begin"), "fth-briefcase", () -> write(true));
        begin.setId("begin-post");
        Nodes.show(writing, false);
        hold(spoken, present, begin, writing);
    }

    @Override
    void fill(Person person, Library library) {
        spoken.getChildren().setAll(Nodes.sign("fth-volume-2", words().say("say"), "secondary"));
        Bilingual said = person.spoken();
        if (said.isBlank()) {
            spoken.getChildren()
                    .add(Nodes.text(words().say("spoken.missing"), "secondary", "attention-text"));
        } else {
            spoken.getChildren().add(Nodes.text(said.bestIn(language), "spoken-name"));
            String other = said.in(language == Language.FA ? Language.EN : Language.FA);
            if (!other.isBlank() && !other.equals(said.bestIn(language))) {
                spoken.getChildren().add(Nodes.text(other, "secondary", "muted"));
            }
        }
        present.getChildren().setAll(title(words().say("post.present")));
        Optional<Post> post = person.postAt(setting().today());
        if (post.isEmpty()) {
            present.getChildren().add(Nodes.text(words().say("post.none"), "secondary", "attention-text"));
            return;
        }
        present.getChildren().add(Nodes.text(post.get().title().bestIn(language), "strong"));
        String organisation = post.get().organisation();
        if (organisation != null) {
            present.getChildren().add(Nodes.text(
                    library.name(ItemKind.ORGANISATION, organisation).bestIn(language), "secondary"));
        }
        LocalDate from = post.get().from();
        present.getChildren().add(Nodes.text(
                from == null ? words().say("since.unknown") : words().say("since", from), "secondary", "muted"));
    }

    private void write(boolean open) {
        Nodes.show(writing, open);
        Nodes.show(begin, !open);
        complain("");
        if (open) {
            form.show(Components.with(Components.blank(Post.class), "from", setting().today()));
            form.first().requestFocus();
        } else {
            begin.requestFocus();
        }
    }

    private void keep() {
        form.settle();
        Optional<Post> written = form.whole().map(Post.class::cast);
        if (written.isEmpty()) {
            form.complain("from", words().say("post.no.day"));
            return;
        }
        Post next = written.get();
        LocalDate day = Objects.requireNonNull(next.from());
        LocalDate before = item().posts().isEmpty() ? null : item().posts().getFirst().from();
        if (next.title().isBlank()) {
            form.complain("title", words().say("post.no.title"));
        } else if (before != null && !before.isBefore(day)) {
            form.complain("from", words().say("post.before", before));
        } else {
            apply(Edit.put(Edit.Act.CHANGE, item().succeeded(next)), () -> write(false), why -> complain(why.bestIn(language)));
        }
    }
}
