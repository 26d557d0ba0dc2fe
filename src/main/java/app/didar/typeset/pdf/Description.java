package app.didar.typeset.pdf;

import app.didar.typeset.Conformance;
import app.didar.typeset.Manuscript;
import app.didar.typeset.Metadata;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// What a file says about itself: language, standards, colours, title and dates.
final class Description {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /// Got once: the toolkit hands it out to one thread at a time.
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Manuscript manuscript;
    private final Conformance conformance;
    private final Fingerprint fingerprint;

    Description(Manuscript manuscript, Conformance conformance, Fingerprint fingerprint) {
        this.manuscript = manuscript;
        this.conformance = conformance;
        this.fingerprint = fingerprint;
    }

    /// An instant as PDF writes it.
    static String date(Instant instant) {
        return DATE.format(instant);
    }

    /// What the root of the file says.
    void write(COSDictionary catalog) throws IOException {
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
        catalog.setString(COSName.LANG, manuscript.language().locale().toLanguageTag());
        COSDictionary viewer = new COSDictionary();
        viewer.setBoolean("DisplayDocTitle", true);
        viewer.setName("Direction", manuscript.language().rtl() ? "R2L" : "L2R");
        catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
        byte[] xmp = Xmp.packet(manuscript, conformance);
        fingerprint.add(xmp);
        fingerprint.add(manuscript.title().getBytes(StandardCharsets.UTF_8));
        COSStream metadata = Streams.plain(xmp);
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        catalog.setItem(COSName.METADATA, metadata);
        COSArray intents = new COSArray();
        intents.add(intent());
        catalog.setItem(COSName.OUTPUT_INTENTS, intents);
    }

    private static COSDictionary intent() throws IOException {
        COSStream profile = Streams.deflated(SRGB);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    /// The information dictionary, equal to the XMP packet.
    COSDictionary information() {
        Metadata metadata = manuscript.metadata();
        COSDictionary info = new COSDictionary();
        text(info, COSName.TITLE, manuscript.title());
        text(info, COSName.AUTHOR, metadata.author());
        text(info, COSName.SUBJECT, metadata.subject());
        text(info, COSName.KEYWORDS, metadata.keywords());
        info.setString(COSName.CREATOR, Xmp.PRODUCER);
        info.setString(COSName.PRODUCER, Xmp.PRODUCER);
        info.setString(COSName.CREATION_DATE, date(metadata.created()));
        info.setString(COSName.MOD_DATE, date(metadata.created()));
        return info;
    }

    private static void text(COSDictionary info, COSName name, String text) {
        if (!text.isEmpty()) {
            info.setString(name, Xmp.printable(text));
        }
    }
}
