package app.didar.ui.library.shelf;

import app.didar.domain.Country;
import app.didar.domain.Defensive;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.Library;
import app.didar.domain.MeetingRecord;
import app.didar.domain.Position;
import app.didar.domain.Quote;
import app.didar.domain.Reference;
import app.didar.domain.Source;
import app.didar.domain.Topic;
import app.didar.domain.Undertaking;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an item needs before it is kept.
final class Missing {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern TOPIC = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Missing() {}

    /// The first thing that is missing.
    static Optional<ShelfViewModel.Complaint> in(Item item, Library library) {
        if (item.label().isBlank()) {
            return told(called(item), "name.missing");
        }
        return switch (item) {
            case Country country when !COUNTRY.matcher(country.code()).matches() -> told("code", "country.code");
            case Topic topic when !TOPIC.matcher(topic.code()).matches() -> told("code", "topic.code");
            case Position position when position.country().isBlank() -> told("country", "country.missing");
            case Position position when position.topic().isBlank() -> told("topic", "topic.missing");
            case Undertaking undertaking when undertaking.by().isEmpty() -> told("by", "by.missing");
            case MeetingRecord record when library.event(record.event()).isEmpty() -> told("event", "event.missing");
            default -> Optional.empty();
        };
    }

    static Bilingual words(String key) {
        return new Bilingual(
                Words.of(Missing.class, "Shelf", Language.FA).say(key),
                Words.of(Missing.class, "Shelf", Language.EN).say(key));
    }

    private static Optional<ShelfViewModel.Complaint> told(String field, String key) {
        return Optional.of(new ShelfViewModel.Complaint(field, words(key)));
    }

    /// The component an item is called by.
    private static String called(Item item) {
        return switch (item) {
            case Undertaking _, Position _, Quote _ -> "text";
            case Fact _ -> "statement";
            case Defensive _ -> "question";
            case Reference _, Source _, MeetingRecord _ -> "title";
            default -> "name";
        };
    }
}
