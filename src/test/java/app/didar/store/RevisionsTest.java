package app.didar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Link;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Classification;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.Edit;
import app.didar.domain.Fingerprint;
import app.didar.domain.ItemKind;
import app.didar.domain.Revision;
import app.didar.domain.Topic;
import app.didar.text.Bilingual;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Issued briefs.
class RevisionsTest extends EveryDatabaseTest {

    private static final Bilingual WORDS = new Bilingual("طیف مرزی، همکاری‌ها", "The border spectrum");

    private Briefs briefs() {
        return test.store().briefs();
    }

    private static Brief brief(Bilingual words, String topic) {
        Paragraph taken = new Paragraph(
                UUID.randomUUID(),
                Role.POINT,
                words,
                new Link(ItemKind.TOPIC, topic),
                List.of("S1"),
                false,
                true,
                Classification.CONFIDENTIAL);
        return Samples.brief("AZ-1", Samples.section(taken));
    }

    @Test
    void whatARevisionSaysStaysWhateverBecomesOfTheLibraryAndTheDraft() throws Exception {
        Topic topic = Samples.topic("border-spectrum");
        test.store().save(topic);
        Brief brief = brief(WORDS, topic.code());
        briefs().save(brief);
        Revision issued = briefs().issue(brief);
        assertEquals(brief, issued.brief());
        assertEquals(Fingerprint.of(brief), issued.fingerprint());

        Topic renamed =
                new Topic(topic.id(), topic.code(), new Bilingual("دیگر", ""), topic.scope(), null, Classification.SECRET);
        test.store().save(renamed);
        test.store().items().apply(Edit.delete(List.of(renamed)));
        briefs().save(brief.with(List.of()));
        briefs().remove(brief.id());

        Revision read = test.reopened().briefs().revision(issued.id());
        assertEquals(issued, read);
        assertEquals(Fingerprint.of(brief), Fingerprint.of(read.brief()));
    }

    @Test
    void revisionsOfABriefAreNumberedOneAfterTheOther() {
        Brief brief = brief(WORDS, "b2b");
        Revision first = briefs().issue(brief);
        Brief changed = brief.with(List.of(Samples.section(Samples.paragraph("دیگر"))));
        Revision second = briefs().issue(changed);
        Revision third = briefs().issue(brief.stamped(7, Samples.NOW));
        assertEquals(List.of(1, 2, 7), List.of(first.number(), second.number(), third.number()));
        assertNotEquals(first.fingerprint(), second.fingerprint());
        assertEquals(first.fingerprint(), third.fingerprint());
        assertEquals(first, briefs().revision(first.id()));
        assertEquals(second, briefs().revision(second.id()));
    }

    @Test
    void whatSaysTheSameIsNotIssuedTwice() {
        Brief brief = brief(WORDS, "b2b");
        Revision first = briefs().issue(brief);
        assertEquals(first, briefs().issue(brief.stamped(2, Samples.NOW)));
        assertEquals(1, briefs().revisions().size());
    }

    @Test
    void allRevisionsAreListedNewestFirst() {
        Brief one = brief(WORDS, "b2b");
        Brief other = Samples.brief("TJ-1", Samples.section(Samples.paragraph("متن")));
        Revision first = briefs().issue(one);
        Revision second = briefs().issue(other);
        Revision third = briefs().issue(one.with(other.sections()));
        assertEquals(
                List.of(third.id(), second.id(), first.id()),
                briefs().revisions().stream().map(Briefs.Issued::id).toList());
        Briefs.Issued newest = briefs().revisions().getFirst();
        assertEquals(
                new Briefs.Issued(third.id(), one.id(), 2, "AZ-1", one.title(), third.issued(), third.fingerprint()),
                newest);
    }

    @Test
    void anEmptyBriefIsNotIssued() {
        assertThrows(Refused.class, () -> briefs().issue(Samples.brief("AZ-1", Samples.section())));
        assertEquals(List.of(), briefs().revisions());
        assertThrows(IllegalArgumentException.class, () -> briefs().revision(UUID.randomUUID()));
    }
}
