package app.didar.store;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The two parts of a brief's code: `AZ-12` is country `AZ`, number 12. A code of another form is all prefix, with number 0.
record BriefCode(String prefix, int number) implements Comparable<BriefCode> {

    private static final Pattern FORM = Pattern.compile("(.+)-(\\d{1,9})");

    static BriefCode of(String code) {
        Matcher matcher = FORM.matcher(code);
        return matcher.matches()
                ? new BriefCode(matcher.group(1), Integer.parseInt(matcher.group(2)))
                : new BriefCode(code, 0);
    }

    @Override
    public int compareTo(BriefCode other) {
        return Comparator.comparing(BriefCode::prefix)
                .thenComparingInt(BriefCode::number)
                .compare(this, other);
    }
}
