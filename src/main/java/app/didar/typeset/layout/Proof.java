package app.didar.typeset.layout;

import app.didar.text.Language;
import app.didar.typeset.Manuscript;
import app.didar.typeset.Progress;
import app.didar.typeset.Sheet;
import app.didar.typeset.leaf.Leaves;
import org.jspecify.annotations.Nullable;

/// One paper, laid out again after every correction: what has not changed is not set anew. The pages are those that
/// [app.didar.typeset.Typesetter#layOut] gives.
///
/// May be used by several threads, one after the other. The structure of earlier pages is taken over by later ones: print only the
/// latest.
public final class Proof {

    private StandingType standing = new StandingType();
    private @Nullable Language language;
    private @Nullable Sheet sheet;

    /// The pages of the paper as it is now.
    ///
    /// @throws java.util.concurrent.CancellationException when `progress` asks to stop
    public synchronized Leaves layOut(Manuscript manuscript, Progress progress) {
        if (manuscript.language() != language || manuscript.sheet() != sheet) {
            standing = new StandingType();
            language = manuscript.language();
            sheet = manuscript.sheet();
        }
        return Layout.of(manuscript, standing, progress);
    }
}
