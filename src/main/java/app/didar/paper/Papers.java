package app.didar.paper;

import app.didar.domain.Brief;
import app.didar.domain.DidarException.ExportFailed;
import app.didar.domain.DidarException.Refused;
import app.didar.domain.Library;
import app.didar.text.Bilingual;
import app.didar.text.Language;
import app.didar.typeset.Manuscript;
import app.didar.typeset.PdfRefusal;
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
import java.util.function.Function;

/// Writes papers into files. Without state: several threads may write several papers.
public final class Papers {

    private Papers() {}

    /// What a paper of `brief` says, block by block, before it is set.
    public static Manuscript manuscript(Brief brief, Library library, Language language) {
        return FullPaper.of(brief, library, language);
    }

    /// Writes the full paper of `brief` as PDF. It is written to a file beside the target first and then moved there in one step, so
    /// that whatever fails, an earlier paper stays whole and no part of a new one is left. The same brief at the same revision gives
    /// the same bytes.
    ///
    /// A new file may be read by its owner only, as papers are classified.
    ///
    /// A target that is no ordinary file, such as `/dev/stdout`, is written to directly.
    ///
    /// @param replace whether an existing target may be replaced
    /// @throws Refused               for an empty brief, or a target that exists and may not be replaced
    /// @throws ExportFailed          where the folder does not exist or may not be written to, or has no room left, or something in
    ///                               the paper cannot be printed, such as a broken picture
    /// @throws CancellationException where `progress` asked to stop; no file is left
    public static void export(
            Brief brief, Library library, Language language, Path target, boolean replace, Progress progress) {
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
        export(manuscript(brief, library, language), target, special, progress);
    }

    /// @param special whether the target is written to directly
    static void export(Manuscript manuscript, Path target, boolean special, Progress progress) {
        try {
            if (special) {
                write(manuscript, target, progress);
            } else {
                writeAndMove(manuscript, target.toAbsolutePath(), progress);
            }
        } catch (IOException failed) {
            throw full(failed)
                    ? ExportFailed.diskFull(target).because(failed)
                    : ExportFailed.unwritable(target).because(failed);
        } catch (UnreadablePictureException broken) {
            throw ExportFailed.unprintable(said(broken::words)).because(broken);
        } catch (PdfRefusal refused) {
            throw ExportFailed.unprintable(said(refused::words)).because(refused);
        }
    }

    private static Bilingual said(Function<Language, String> words) {
        return new Bilingual(words.apply(Language.FA), words.apply(Language.EN));
    }

    private static void writeAndMove(Manuscript manuscript, Path target, Progress progress) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("no folder");
        }
        Path draft = Files.createTempFile(folder, ".didar-", ".part");
        try {
            write(manuscript, draft, progress);
            stopIfCancelled(progress);
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Manuscript manuscript, Path file, Progress progress) throws IOException {
        stopIfCancelled(progress);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Typesetter.writePdf(manuscript, out, new PageProgress(progress));
        }
        progress.fraction(1);
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
