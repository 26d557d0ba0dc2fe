package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Link;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.BriefRequest;
import app.didar.domain.Composer;
import app.didar.domain.DidarException;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the library says where the paragraphs of a brief were taken from it, to tell which of them have other words since.
///
/// @param texts by link, all that is composed from that item
record Origins(Map<Link, Set<Bilingual>> texts) {

    /// What would be composed for the brief now, without the topics and the event the library no longer holds. Where it no longer holds
    /// the country, or none of the topics, nothing is known.
    static Origins of(Library library, Brief brief) {
        Map<Link, Set<Bilingual>> texts = new HashMap<>();
        String event = brief.event();
        List<String> topics = brief.topics().stream()
                .filter(key -> library.find(ItemKind.TOPIC, key).isPresent())
                .toList();
        if (topics.isEmpty() && !brief.topics().isEmpty()) {
            return new Origins(texts);
        }
        try {
            var request = new BriefRequest(
                    brief.country(),
                    event == null || library.event(event).isEmpty() ? null : event,
                    brief.date(),
                    topics,
                    brief.title());
            Composer.compose(library, request, brief.code(), brief.created()).sections().stream()
                    .flatMap(section -> section.paragraphs().stream())
                    .forEach(paragraph -> {
                        Link link = paragraph.link();
                        if (link != null) {
                            texts.computeIfAbsent(link, _ -> new HashSet<>()).add(paragraph.text());
                        }
                    });
        } catch (DidarException e) {
            return new Origins(Map.of());
        }
        return new Origins(texts);
    }

    /// Whether the paragraph is from an item that is known, and says in that language what is not composed from it.
    boolean edited(Paragraph paragraph, Language language) {
        @Nullable Set<Bilingual> known = texts.get(paragraph.link());
        String says = paragraph.text().in(language);
        return known != null && known.stream().noneMatch(text -> text.in(language).equals(says));
    }
}
