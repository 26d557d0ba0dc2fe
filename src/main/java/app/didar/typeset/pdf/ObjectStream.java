package app.didar.typeset.pdf;

/// Objects packed together (ISO 32000-1, 7.5.7).
final class ObjectStream {

    /// More would have to be unpacked by a reader that looks for one.
    private static final int MOST = 200;

    private final int number;
    private final Syntax index = new Syntax(MOST * 10);
    private final Syntax objects = new Syntax(1 << 14);
    private int count;

    /// @param number of the stream itself
    ObjectStream(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /// How many objects it holds.
    int count() {
        return count;
    }

    boolean full() {
        return count == MOST;
    }

    /// Begins one more object.
    ///
    /// @return where to write it
    Syntax object(int itsNumber) {
        index.whole(itsNumber).raw(" ").whole(objects.length()).raw(" ");
        count++;
        return objects;
    }

    /// The entries of the stream's dictionary.
    String entries() {
        return "/Type/ObjStm/N " + count + "/First " + index.length();
    }

    /// Its content, deflated.
    byte[] packed() {
        Syntax whole = new Syntax(index.length() + objects.length());
        whole.write(index);
        whole.write(objects);
        return Streams.pack(whole.bytes());
    }
}
