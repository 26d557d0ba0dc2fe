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

    private static int number(String one, int from, int end, String other, int otherFrom, int otherEnd) {
        int i = withoutZeros(one, from, end);
        int j = withoutZeros(other, otherFrom, otherEnd);
        int order = Integer.compare(end - i, otherEnd - j);
        while (order == 0 && i < end) {
            order = Character.compare(one.charAt(i++), other.charAt(j++));
        }
        return order;
    }

    private static int withoutZeros(String text, int from, int end) {
        int start = from;
        while (start < end && text.charAt(start) == '0') {
            start++;
        }
        return start;
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
