package app.didar.typeset.line;

import app.didar.text.Direction;
import app.didar.text.Language;
import app.didar.typeset.Inline;
import java.lang.Character.UnicodeScript;
import java.util.List;

/// The language of a paragraph that is not given one, and with it the direction and the edge of its lines.
///
/// It is the other language than the paper's where the first strong character is of the other direction (UAX #9, P2 and P3; isolates
/// and runs with a language of their own are skipped) and most letters are of the other script. In Persian, sentences open with
/// Latin codes every day: «WTDC-25 در باکو» stays Persian and runs from the right.
public final class OwnLanguage {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private OwnLanguage() {
    }

    /// The language of a paragraph.
    public static Language of(List<Inline> inlines, Language paper) {
        return opensWith(inlines, paper) ? paper : weighed(inlines, paper);
    }

    /// Whether the first words alone tell that it is the paper's, as they do in nearly every paragraph.
    private static boolean opensWith(List<Inline> inlines, Language paper) {
        Direction other = paper == Language.FA ? Direction.of(Language.EN) : Direction.of(Language.FA);
        return !inlines.isEmpty() && inlines.getFirst() instanceof Inline.Run run && !Composer.foreign(run, paper)
                && Direction.of(Cleaner.printable(run.text()), other) == Direction.of(paper);
    }

    private static Language weighed(List<Inline> inlines, Language paper) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            add(inline, paper, text);
        }
        Language other = paper == Language.FA ? Language.EN : Language.FA;
        boolean against = Direction.of(text.toString(), Direction.of(paper)) == Direction.of(other);
        return against && letters(text, other) > letters(text, paper) ? other : paper;
    }

    /// Words that stand behind others of the paper, such as a heading behind its number: those of the other language stand apart, in
    /// their own direction.
    public static Inline apart(String words, Language paper) {
        Language own = of(List.of(Inline.text(words)), paper);
        return Inline.text(words, own == paper ? "" : own.locale().toLanguageTag());
    }

    private static void add(Inline inline, Language paper, StringBuilder text) {
        switch (inline) {
            case Inline.Run run when Composer.foreign(run, paper) ->
                text.append(FIRST_STRONG_ISOLATE).append(run.text()).append(POP_ISOLATE);
            // what a box stands for has no direction, though Unicode gives private letters that of Latin
            case Inline.Run run -> text.append(Cleaner.printable(run.text()));
            case Inline.Link link -> link.runs().forEach(run -> add(run, paper, text));
            case Inline.SourceMark mark -> text.append(mark.text());
            case Inline.Gap gap -> text.append(gap.name());
            case Inline.Tag tag -> text.append(tag.text());
            case Inline.Sign _, Inline.Picture _, Inline.LineBreak() -> text.append(' ');
        }
    }

    private static long letters(CharSequence text, Language language) {
        UnicodeScript script = language == Language.FA ? UnicodeScript.ARABIC : UnicodeScript.LATIN;
        return text.codePoints().filter(point -> Character.isLetter(point) && UnicodeScript.of(point) == script).count();
    }
}
