package app.didar.library;

import app.didar.domain.Agreement;
import app.didar.domain.Agreement.Checklist;
import app.didar.domain.Agreement.Reached;
import app.didar.domain.Agreement.Status;
import app.didar.domain.Country;
import app.didar.domain.Defensive;
import app.didar.domain.Event;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.Position;
import app.didar.domain.Quote;
import app.didar.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known and held: agreements, positions, questions they may put, facts and quotations.
final class Knowledge {

    private final Draw draw;
    private final Phrases phrases;
    private final Backdrop backdrop;
    private final Meetings meetings;
    private final List<Item> items = new ArrayList<>();

    Knowledge(Sizes sizes, Draw draw, Backdrop backdrop, Meetings meetings) {
        this.draw = draw;
        this.phrases = new Phrases(draw);
        this.backdrop = backdrop;
        this.meetings = meetings;
        for (int number = 1; number <= sizes.agreements(); number++) {
            agreement(number);
        }
        positions(sizes.positions());
        for (int number = 1; number <= sizes.defensives(); number++) {
            defensive(number);
        }
        for (int number = 1; number <= sizes.facts(); number++) {
            fact(number);
        }
        for (int number = 1; number <= sizes.quotes(); number++) {
            quote(number);
        }
    }

    List<Item> items() {
        return items;
    }

    private void agreement(int number) {
        Status status = draw.one(Status.values());
        List<Reached> path = new ArrayList<>();
        LocalDate day = draw.day();
        for (Status before : Status.values()) {
            if (before != Status.UNKNOWN && before.compareTo(status) <= 0 && before != Status.LAPSED && !draw.oneIn(4)) {
                path.add(new Reached(before, day));
                day = day.plusDays(draw.between(20, 300));
            }
        }
        boolean reviewed = status.compareTo(Status.LEGAL_REVIEW) >= 0;
        items.add(new Agreement(
                draw.identity(), "A" + number, phrases.name(), draw.one(Agreement.Type.values()), status, path,
                new Checklist(reviewed ? day : null, null, null, null, phrases.maybe()), phrases.sentence(),
                phrases.sentence().fa(), draw.oneIn(2), List.of(Country.HOME, backdrop.counterpart()),
                backdrop.topics(1, 3), backdrop.sources(1, 2), draw.classification()));
    }

    /// Chains of positions, each in the place of the one before.
    private void positions(int count) {
        int number = 1;
        while (number <= count) {
            Position.Kind kind = draw.one(Position.Kind.values());
            String country = backdrop.counterpart();
            String topic = backdrop.topics(1, 1).getFirst();
            LocalDate day = draw.day();
            String before = null;
            for (int left = draw.between(1, 4); left > 0 && number <= count; left--) {
                String code = "PO" + number++;
                items.add(new Position(
                        draw.identity(), code, kind, country, topic, phrases.paragraph(), day, before,
                        backdrop.sources(0, 2), draw.classification()));
                before = code;
                day = day.plusDays(draw.between(30, 500));
            }
        }
    }

    private void defensive(int number) {
        items.add(new Defensive(
                draw.identity(), "D" + number, phrases.sentence(), phrases.paragraph(), phrases.maybe(),
                draw.one(Defensive.Likelihood.values()), List.of(backdrop.counterpart()), backdrop.topics(1, 2),
                backdrop.sources(0, 2), draw.classification()));
    }

    private void fact(int number) {
        String country = draw.one(backdrop.countries);
        Fact.Kind kind = draw.one(Fact.Kind.values());
        boolean figure = kind == Fact.Kind.FIGURE;
        LocalDate day = figure || draw.oneIn(3) ? draw.day() : null;
        items.add(new Fact(
                draw.identity(), "F" + number, kind, phrases.sentence(),
                figure ? Integer.toString(draw.between(2, 90_000)) : null,
                figure ? Bilingual.of("ایستگاه", "stations") : Bilingual.EMPTY, figure && draw.oneIn(2), day,
                day == null || draw.oneIn(2) ? null : day.plusDays(180), speaker(kind, country), phrases.sentence().fa(),
                draw.one(backdrop.sources), !draw.oneIn(6), phrases.maybe(), List.of(country), backdrop.topics(1, 3),
                draw.classification()));
    }

    private @Nullable String speaker(Fact.Kind kind, String country) {
        return kind == Fact.Kind.VIEW ? draw.any(backdrop.peopleOf(country)) : null;
    }

    private void quote(int number) {
        Event event = meetings.event();
        String country = draw.one(event.countries());
        Bilingual text = phrases.sentence();
        items.add(new Quote(
                draw.identity(), "Q" + number, draw.any(backdrop.peopleOf(country)), text.fa().replace("\u200c", ""), text,
                phrases.maybe(), draw.one(backdrop.sources), draw.oneIn(4) ? null : event.code(), event.countries(),
                backdrop.topics(1, 2), draw.classification()));
    }
}
