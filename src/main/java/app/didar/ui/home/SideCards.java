package app.didar.ui.home;

import app.didar.domain.Brief;
import app.didar.domain.Check;
import app.didar.domain.Country;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Standstill;
import app.didar.text.Dates;
import app.didar.text.Digits;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.card.AgreementRow;
import app.didar.ui.common.card.Nodes;
import app.didar.ui.common.card.ShortList;
import app.didar.ui.common.widget.CountryCode;
import app.didar.ui.shell.Navigator;
import app.didar.ui.shell.Place;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;

/// The cards beside the meetings: agreements that stand still, what must be looked at again, the briefs worked on last.
final class SideCards {

    private static final int MOST_AGREEMENTS = 3;
    private static final int MOST_CHECKS = 4;
    private static final int MOST_RECENT = 4;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Library library;
    private final LocalDate today;
    private final ZoneId zone;
    private final Words words;
    private final Language language;
    private final Navigator navigator;

    SideCards(HomeViewModel model, Navigator navigator, Words words) {
        this.library = model.library();
        this.today = model.today();
        this.zone = model.zone();
        this.words = words;
        this.language = words.language();
        this.navigator = navigator;
    }

    Node agreements(List<Standstill> standstills) {
        return new ShortList<>(
                words.say("agreements"),
                standstills,
                MOST_AGREEMENTS,
                words.say("agreements.none"),
                new ShortList.Row<>(
                        still -> AgreementRow.standing(still.agreement(), still.days(today), language, codes(still)),
                        still -> AgreementRow.name(still.agreement(), still.days(today), language),
                        still -> open(still.agreement())),
                words);
    }

    Node checks(List<Check> checks) {
        return new ShortList<>(
                words.say("checks"),
                checks,
                MOST_CHECKS,
                words.say("checks.none"),
                new ShortList.Row<>(
                        check -> new CheckRow(check, words, library, today),
                        check -> CheckRow.name(check, words, today),
                        check -> open(check.about())),
                words);
    }

    Node recent(List<Brief> briefs) {
        return new ShortList<>(
                words.say("recent"),
                briefs,
                MOST_RECENT,
                words.say("recent.none"),
                new ShortList.Row<>(
                        brief -> Nodes.row(
                                8,
                                code(brief.country()),
                                Nodes.grow(Nodes.text(brief.title().bestIn(language))),
                                Nodes.whole(when(brief), "secondary")),
                        brief -> brief.title().bestIn(language) + words.say("comma") + when(brief),
                        brief -> navigator.go(new Place.BriefEditor(brief.code()))),
                words);
    }

    /// The hour of a change of today; of an earlier one, the day.
    private String when(Brief brief) {
        ZonedDateTime changed = brief.changed().atZone(zone);
        LocalDate day = changed.toLocalDate();
        String told = day.equals(today)
                ? Digits.in(HOUR.format(changed), language)
                : day.equals(today.minusDays(1)) ? words.say("yesterday") : Dates.written(day, language);
        return words.say("recent.when", told, brief.revision());
    }

    private Node[] codes(Standstill still) {
        return still.agreement().countries().stream()
                .filter(code -> !code.equals(Country.HOME))
                .map(this::code)
                .toArray(Node[]::new);
    }

    private CountryCode code(String code) {
        return new CountryCode(code, library.name(ItemKind.COUNTRY, code).bestIn(language));
    }

    private void open(Item item) {
        navigator.go(new Place.Shelf(ItemKind.of(item), item.code()));
    }
}
