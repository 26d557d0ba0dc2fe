package app.didar.ui.brief;

import app.didar.domain.Brief;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.BriefEditing;
import app.didar.domain.BriefEditing.Edited;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import java.util.List;
import java.util.UUID;

/// What a person writes into paragraphs, in one language, where some paragraphs are gaps. The name of a gap is no text: what is
/// written over it is a gap in neither language, and splitting or joining never carries the name along.
final class Writing {

    private Writing() {}

    static Brief write(Brief brief, UUID paragraph, Language language, String text) {
        return BriefEditing.write(brief, paragraph, words(find(brief, paragraph).paragraph(), language, text));
    }

    /// Splits at the caret. A gap has nothing to split: a paragraph is added after it.
    static Edited split(Brief brief, UUID paragraph, Language language, int caret) {
        return find(brief, paragraph).paragraph().gap()
                ? BriefEditing.addAfter(brief, paragraph)
                : BriefEditing.split(brief, paragraph, language, caret);
    }

    /// Joins the paragraph to the one before it in its section; a gap on either side is dropped.
    static Edited joinWithPrevious(Brief brief, UUID paragraph, Language language) {
        Place at = find(brief, paragraph);
        if (at.index() == 0) {
            return new Edited(brief, paragraph, 0);
        }
        Paragraph before = at.beside().get(at.index() - 1);
        if (at.paragraph().gap()) {
            int end = before.gap() ? 0 : before.text().in(language).length();
            return new Edited(BriefEditing.remove(brief, paragraph), before.id(), end);
        }
        return before.gap()
                ? new Edited(BriefEditing.remove(brief, before.id()), paragraph, 0)
                : BriefEditing.joinWithPrevious(brief, paragraph, language);
    }

    /// Puts several lines in place of a part of the text, every line but the first in a paragraph of its own.
    static Edited paste(Brief brief, UUID paragraph, Language language, int start, int end, List<String> lines) {
        Paragraph into = find(brief, paragraph).paragraph();
        String text = into.gap() ? "" : into.text().in(language);
        String head = text.substring(0, start);
        String pasted = String.join("", lines);
        Brief changed = write(brief, paragraph, language, head + pasted + text.substring(end));
        int cut = head.length() + pasted.length();
        UUID last = paragraph;
        // From the last line to the first, so that each new paragraph stands before those split off already.
        for (int i = lines.size() - 1; i > 0; i--) {
            cut -= lines.get(i).length();
            Edited split = BriefEditing.split(changed, paragraph, language, cut);
            changed = split.brief();
            last = last.equals(paragraph) ? split.paragraph() : last;
        }
        return new Edited(changed, last, lines.getLast().length() + (last.equals(paragraph) ? head.length() : 0));
    }

    private static Bilingual words(Paragraph paragraph, Language language, String text) {
        return paragraph.gap() ? Bilingual.of(language, text) : paragraph.text().with(language, text);
    }

    /// Where a paragraph stands: in a section's list, at an index.
    private record Place(List<Paragraph> beside, int index) {
        Paragraph paragraph() {
            return beside.get(index);
        }
    }

    private static Place find(Brief brief, UUID paragraph) {
        for (Brief.Section section : brief.sections()) {
            List<Paragraph> beside = section.paragraphs();
            for (int i = 0; i < beside.size(); i++) {
                if (beside.get(i).id().equals(paragraph)) {
                    return new Place(beside, i);
                }
            }
        }
        throw new IllegalArgumentException("no paragraph " + paragraph);
    }
}
