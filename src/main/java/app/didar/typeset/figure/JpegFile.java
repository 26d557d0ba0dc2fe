package app.didar.typeset.figure;

import app.didar.typeset.UnreadablePictureException.Reason;
import java.io.ByteArrayOutputStream;

/// The segments of a JPEG file (ITU-T T.81, annex B).
///
/// @param plain    whether a page may hold it as it is: baseline, grey or YCbCr, no colours of its own
/// @param stripped the file without its metadata: a paper does not tell where and with what a picture was taken
@SuppressWarnings("ArrayRecordComponent") // read once, handed on
record JpegFile(boolean plain, byte[] stripped) {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int BASELINE = 0xC0;
    private static final int APPLICATION = 0xE0;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int PROFILE = 0xE2;

    static JpegFile of(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        out.write(0xFF);
        out.write(START);
        boolean plain = true;
        int at = 2;
        while (true) {
            int marker = marker(file, at);
            int length = at + 3 < file.length ? (file[at + 2] & 255) << 8 | file[at + 3] & 255 : 0;
            if (length < 2 || at + 2 + length > file.length) {
                throw new Refusal(Reason.BROKEN);
            }
            if (frame(marker)) {
                int components = length > 7 ? file[at + 9] & 255 : 0;
                if (components == 4) {
                    throw new Refusal(Reason.UNSUPPORTED);
                }
                plain &= marker == BASELINE && (components == 1 || components == 3);
            }
            // a colour profile, or Adobe's mark for RGB that was not transformed
            plain &= marker != PROFILE && (marker != ADOBE || length > 13 && file[at + 15] == 1);
            boolean metadata = marker >= APPLICATION && marker <= 0xEF && marker != ADOBE || marker == COMMENT;
            if (!metadata) {
                out.write(file, at, 2 + length);
            }
            at += 2 + length;
            if (marker == SCAN) {
                break;
            }
        }
        int end = file.length - 2;
        while (end > at && !(file[end] == (byte) 0xFF && file[end + 1] == (byte) END)) {
            end--;
        }
        if (end <= at) {
            throw new Refusal(Reason.BROKEN);
        }
        out.write(file, at, end + 2 - at);
        return new JpegFile(plain, out.toByteArray());
    }

    private static int marker(byte[] file, int at) {
        if (at + 1 >= file.length || file[at] != (byte) 0xFF) {
            throw new Refusal(Reason.BROKEN);
        }
        return file[at + 1] & 255;
    }

    /// Start of a frame of any kind: all of C0 to CF but tables and arithmetic conditioning.
    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
