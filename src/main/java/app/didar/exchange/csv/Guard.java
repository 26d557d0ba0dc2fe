package app.didar.exchange.csv;

/// Keeps a spreadsheet from taking a text for a formula: an apostrophe before what would start one. What starts with apostrophes before
/// such a sign gets one more, so that every text comes back as it was.
final class Guard {

    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

    private Guard() {}

    static String on(String text) {
        return formula(text) ? "'" + text : text;
    }

    static String off(String cell) {
        return cell.startsWith("'") && formula(cell) ? cell.substring(1) : cell;
    }

    private static boolean formula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && STARTERS.indexOf(text.charAt(at)) >= 0;
    }
}
