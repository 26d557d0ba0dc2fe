package app.didar.paper;

import app.didar.domain.Brief;
import app.didar.domain.DidarException.ExportFailed;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.Library;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.typeset.Manuscript;
import app.didar.typeset.PdfRefusal;
import app.didar.typeset.Protection;
import app.didar.typeset.Typesetter;
import app.didar.typeset.UnreadablePictureException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Writes papers into files. Without state: several threads may write several papers.
public final class Papers {

    private Papers() {}

    /// What a paper of `brief` says, block by block, before it is set.
    public static Manuscript manuscript(Brief brief, Library library, Language language) {
        return FullPaper.of(brief, library, language);
    }

    /// Writes the full paper of `brief` as PDF. It is written to a file beside the target first and then moved there in one step, so
    /// that whatever fails, an earlier paper stays whole and no part of a new one is left. The same brief at the same revision, with
    /// the same files, gives the same bytes, but for a file with a password: its keys are drawn by lot.
    ///
    /// A new file may be read by its owner only, as papers are classified.
    ///
    /// A target that is no ordinary file, such as `/dev/stdout`, is written to directly.
    ///
    /// @param replace whether an existing target may be replaced
    /// @throws Refused               for an empty brief, a target that exists and may not be replaced, or too large a file with it
    /// @throws PdfRefusal            for a file of others that cannot go into the paper
    /// @throws ExportFailed          where the folder does not exist or may not be written to, or has no room left, where a file of
    ///                               others cannot be read, or something in the paper cannot be printed, such as a broken picture
    /// @throws CancellationException where `progress` asked to stop; no file is left
    public static Outcome export(
            Brief brief, Library library, Edition edition, Path target, boolean replace, Progress progress) {
        if (brief.isEmpty()) {
            throw Refused.emptyBrief(brief.code());
        }
        boolean special = Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
        if (!special && !replace && Files.exists(target)) {
            throw Refused.targetExists(target);
        }
        if (Files.isDirectory(target)) {
            throw ExportFailed.unwritable(target);
        }
        return export(Enclosures.in(manuscript(brief, library, edition.language()), edition), edition.protection(), target, special,
                progress);
    }

    /// @param special whether the target is written to directly
    static Outcome export(
            Manuscript manuscript, @Nullable Protection protection, Path target, boolean special, Progress progress) {
        try {
            if (special) {
                return write(manuscript, protection, target, progress);
            }
            return writeAndMove(manuscript, protection, target.toAbsolutePath(), progress);
        } catch (IOException failed) {
            throw full(failed)
                    ? ExportFailed.diskFull(target).because(failed)
                    : ExportFailed.unwritable(target).because(failed);
        } catch (UnreadablePictureException broken) {
            throw ExportFailed.unprintable(new Bilingual(broken.words(Language.FA), broken.words(Language.EN))).because(broken);
        }
    }

    private static Outcome writeAndMove(
            Manuscript manuscript, @Nullable Protection protection, Path target, Progress progress) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("no folder");
        }
        Path draft = Files.createTempFile(folder, ".didar-", ".part");
        try {
            Outcome outcome = write(manuscript, protection, draft, progress);
            stopIfCancelled(progress);
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return outcome;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Outcome write(Manuscript manuscript, @Nullable Protection protection, Path file, Progress progress)
            throws IOException {
        stopIfCancelled(progress);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            PageProgress pages = new PageProgress(progress);
            Outcome outcome = new Outcome(
                    protection == null
                            ? Typesetter.writePdf(manuscript, out, pages)
                            : Typesetter.writePdf(manuscript, protection, out, pages));
            progress.fraction(1);
            return outcome;
        }
    }

    private static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    /// Java has no kind of its own for a full disk: the system's words tell, in any of its wordings.
    private static boolean full(IOException failed) {
        String words = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("not enough space") || words.contains("quota");
    }

    /// Tells the pages of both phases of typesetting as one fraction: laying out is half of the work, writing the other.
    private static final class PageProgress implements app.didar.typeset.Progress {

        private static final double SLOW_START = 12;

        private final Progress progress;

        PageProgress(Progress progress) {
            this.progress = progress;
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }

        @Override
        public void page(Phase phase, int done, int of) {
            double half = of > 0 ? (double) done / of : done / (done + SLOW_START);
            progress.fraction(Math.min(1, (phase == Phase.LAY_OUT ? 0 : 0.5) + half / 2));
        }
    }
}
