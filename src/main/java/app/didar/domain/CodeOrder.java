package app.didar.domain;

/// The order of codes: digits that stand together are compared as a number.
final class CodeOrder {

    private CodeOrder() {}

    static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            char a = one.charAt(i);
            char b = other.charAt(j);
            if (digit(a) && digit(b)) {
                int endA = numberEnd(one, i);
                int endB = numberEnd(other, j);
                int order = number(one, i, endA, other, j, endB);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else if (a != b) {
                return Character.compare(a, b);
            } else {
                i++;
                j++;
            }
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest == 0 ? one.compareTo(other) : rest;
    }

    /// Compares the digits of one from `i` on with those of the other from `j` on, however many they are.
    private static int number(String one, int i, int endA, String other, int j, int endB) {
        int a = significant(one, i, endA);
        int b = significant(other, j, endB);
        int length = Integer.compare(endA - a, endB - b);
        for (; length == 0 && a < endA; a++, b++) {
            if (one.charAt(a) != other.charAt(b)) {
                return Character.compare(one.charAt(a), other.charAt(b));
            }
        }
        return length;
    }

    private static int significant(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int numberEnd(String text, int from) {
        int end = from;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
