package app.didar.ui.library.panel;

import app.didar.domain.Agenda;
import app.didar.domain.Check;
import app.didar.domain.ComingMeeting;
import app.didar.domain.DidarException;
import app.didar.domain.Fact;
import app.didar.domain.FactAge;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.text.Language;
import app.didar.ui.common.Job;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.RowButton;
import app.didar.ui.library.shelf.ShelfViewModel;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How old a fact is, today and at the next meeting it concerns, whether it may still be said, and which facts contradict it.
final class FactPanel extends LivePanel<Fact> {

    private final Language language;
    private final VBox age = new VBox(4);
    private final VBox meeting = new VBox(4);
    private final VBox conflicts = new VBox(4);
    private @Nullable Job<Found> looking;

    /// What is found in the background.
    ///
    /// @param meeting the next one with a country the fact is about, or null
    private record Found(@Nullable ComingMeeting meeting, List<Fact> contradicting) {}

    FactPanel(Setting setting, ShelfViewModel shelf) {
        super(Fact.class, setting, shelf);
        this.language = setting.language();
        hold(title(words().say("age")), age, meeting, conflicts, trouble());
    }

    @Override
    void fill(Fact fact, Library library) {
        LocalDate today = setting().today();
        age.getChildren().setAll(old(words().say("age.today"), fact, today));
        if (fact.asOf() == null) {
            age.getChildren().setAll(told("fth-help-circle", words().say("age.unknown"), "secondary", "attention-text"));
        }
        LocalDate expires = fact.expires();
        if (expires != null) {
            age.getChildren()
                    .add(
                            fact.expiredAt(today)
                                    ? told(
                                            "fth-alert-triangle", words().say("expired", expires), "secondary", "danger-text")
                                    : told("fth-calendar", words().say("expires", expires), "secondary", "muted"));
        }
        Nodes.show(meeting, false);
        Nodes.show(conflicts, false);
        Job<Found> before = looking;
        if (before != null) {
            before.cancel();
        }
        looking = setting().tasks()
                .run(_ -> found(fact, library, today))
                .onSuccess(found -> {
                    if (fact.equals(item())) {
                        tell(fact, found);
                    }
                })
                .onFailure(DidarException.class, why -> complain(why.words().bestIn(language)));
    }

    private Found found(Fact fact, Library library, LocalDate today) {
        ComingMeeting next = new Agenda(library, setting().briefs().all(), today, language)
                .meetings().stream()
                        .filter(coming -> coming.day() != null && fact.countries().contains(coming.country()))
                        .findFirst()
                        .orElse(null);
        return new Found(next, contradicting(library, fact, today));
    }

    /// The facts that say the same with another figure.
    static List<Fact> contradicting(Library library, Fact fact, LocalDate today) {
        return Check.of(library, List.of(), today).stream()
                .flatMap(check -> check instanceof Check.Disagreeing(Fact one, Fact other)
                        ? one.equals(fact) ? Stream.of(other) : other.equals(fact) ? Stream.of(one) : Stream.empty()
                        : Stream.empty())
                .toList();
    }

    private void tell(Fact fact, Found found) {
        ComingMeeting next = found.meeting();
        LocalDate day = next == null ? null : next.day();
        if (next != null && day != null) {
            meeting.getChildren()
                    .setAll(old(
                            words().say("age.meeting", library().name(ItemKind.COUNTRY, next.country()), day), fact, day));
            Nodes.show(meeting, fact.asOf() != null || fact.expires() != null);
        }
        conflicts.getChildren()
                .setAll(told(
                        "fth-git-branch", words().say("fact.conflicts", found.contradicting().size()), "secondary", "danger-text"));
        found.contradicting().forEach(other -> conflicts.getChildren().add(row(other)));
        Nodes.show(conflicts, !found.contradicting().isEmpty());
    }

    /// Its age on a day, and whether it may then still be said unchecked.
    private Label old(String when, Fact fact, LocalDate day) {
        OptionalLong days = fact.ageAt(day);
        String age = days.isEmpty()
                ? words().say("age.none")
                : days.getAsLong() < 0 ? words().say("age.ahead", -days.getAsLong()) : words().say("age.days", days.getAsLong());
        return FactAge.staleAt(fact, day)
                ? told("fth-alert-triangle", words().say("age.stale", when, age), "secondary", "attention-text")
                : told("fth-check-circle", words().say("age.fresh", when, age), "secondary", "success-text");
    }

    /// A whole sentence after its sign.
    private static Label told(String icon, String words, String... styles) {
        Label label = Nodes.text(words, styles);
        label.setGraphic(Nodes.icon(icon, "small"));
        return label;
    }

    private Node row(Fact other) {
        String said = other.statement().bestIn(language);
        var open = new RowButton(
                words().say("open", said, other.code()),
                () -> setting().open(ItemKind.FACT, other.code()),
                Nodes.icon("fth-hash", "accent-text"),
                Nodes.grow(Nodes.text(said)),
                Nodes.code(other.code()));
        open.setId("open-" + other.code());
        return open;
    }
}
