package app.didar;

/// The entry.
public final class Main {

    private Main() {}

    /// Opens Didar.
    public static void main(String[] args) {
        System.out.println(Runtime.version());
    }
}
