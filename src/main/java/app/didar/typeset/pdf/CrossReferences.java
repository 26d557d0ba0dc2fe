package app.didar.typeset.pdf;

import java.util.Arrays;

/// Where the objects of a file stand (ISO 32000-1, 7.5.8): by themselves, or in an object stream.
final class CrossReferences {

    private static final int FREE = 0;
    private static final int ALONE = 1;
    private static final int PACKED = 2;
    /// Bytes of kind, place and index.
    private static final int WIDTH = 7;
    /// "Up" of PNG: each row as what it differs from the one above, which packs better.
    private static final int UP = 2;

    private byte[] kinds = new byte[1024];
    private int[] places = new int[1024];
    private int[] indices = new int[1024];
    /// Object 0 is none.
    private int count = 1;

    /// The number of a new object.
    int next() {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * count);
            places = Arrays.copyOf(places, 2 * count);
            indices = Arrays.copyOf(indices, 2 * count);
        }
        return count++;
    }

    /// An object by itself.
    void alone(int number, int offset) {
        kinds[number] = ALONE;
        places[number] = offset;
    }

    /// An object in an object stream.
    void packed(int number, int stream, int index) {
        kinds[number] = PACKED;
        places[number] = stream;
        indices[number] = index;
    }

    /// The entries of the dictionary of the stream that holds all this.
    String entries() {
        return "/Type/XRef/Size " + count + "/W[1 4 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns " + WIDTH + ">>";
    }

    /// The rows, deflated.
    byte[] rows() {
        indices[FREE] = 0xFFFF;
        byte[] rows = new byte[count * (WIDTH + 1)];
        byte[] above = new byte[WIDTH];
        for (int i = 0, at = 0; i < count; i++) {
            byte[] row = {kinds[i], (byte) (places[i] >> 24), (byte) (places[i] >> 16), (byte) (places[i] >> 8), (byte) places[i],
                (byte) (indices[i] >> 8), (byte) indices[i]};
            rows[at++] = UP;
            for (int k = 0; k < WIDTH; k++) {
                rows[at++] = (byte) (row[k] - above[k]);
            }
            above = row;
        }
        return Streams.pack(rows);
    }
}
