package app.didar.domain;

import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.Brief.Section.Kind;
import java.util.ArrayList;
import java.util.List;

/// How the paragraphs of a section stand in rows. In a table each row starts with the paragraph of its first role and takes those
/// that follow; everywhere else, and for plain text inside a table, a paragraph is a row by itself.
public final class Rows {

    private static final List<Role> UNDERTAKINGS =
            List.of(Role.THEIR_UNDERTAKING, Role.OUR_UNDERTAKING, Role.JOINT_UNDERTAKING);

    private Rows() {}

    /// The rows of `section`, in order; together they hold every paragraph once.
    public static List<List<Paragraph>> of(Section section) {
        List<List<Paragraph>> rows = new ArrayList<>();
        for (Paragraph paragraph : section.paragraphs()) {
            if (rows.isEmpty() || starts(section.kind(), paragraph.role()) || !follows(rows.getLast(), section)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(paragraph);
        }
        return rows.stream().map(List::copyOf).toList();
    }

    /// The roles a paragraph of such a section may have, the usual one first.
    public static List<Role> roles(Kind kind) {
        return switch (kind) {
            case HEADER ->
                List.of(Role.COUNTERPART, Role.OUR_SIDE, Role.TIME, Role.PLACE, Role.DURATION, Role.INTERPRETER,
                        Role.MEDIA, Role.LAST_MEETING, Role.TEXT);
            case OBJECTIVES -> List.of(Role.OBJECTIVE, Role.TEST, Role.TEXT);
            case MESSAGES -> List.of(Role.MESSAGE, Role.TEXT);
            case TOPIC ->
                List.of(Role.POINT, Role.OUR_POSITION, Role.THEIR_POSITION, Role.ASK, Role.OFFER, Role.RED_LINE,
                        Role.TEXT);
            case DEFENSIVES -> List.of(Role.QUESTION, Role.SHORT_ANSWER, Role.IF_PRESSED, Role.TEXT);
            case PROMISED ->
                List.of(Role.THEIR_UNDERTAKING, Role.OUR_UNDERTAKING, Role.JOINT_UNDERTAKING, Role.RECORDED_ANSWER,
                        Role.TEXT);
            case AGREEMENTS -> List.of(Role.AGREEMENT, Role.STANDING, Role.NEXT_STEP, Role.TEXT);
            case BIOGRAPHY ->
                List.of(Role.TEXT, Role.NAME, Role.SPOKEN, Role.ADDRESS, Role.POST, Role.ICEBREAKER,
                        Role.LAST_MEETING);
            case DELEGATIONS -> List.of(Role.OUR_MEMBER, Role.THEIR_MEMBER, Role.TEXT);
            case BACKGROUND -> List.of(Role.USABLE, Role.NOT_TO_DISCLOSE, Role.UNRESOLVED, Role.TEXT);
            case PRESS -> List.of(Role.PRESS_LINE, Role.TEXT);
            case PROGRAMME -> List.of(Role.STEP, Role.TEXT);
            case SOURCES -> List.of(Role.SOURCE, Role.TEXT);
            case OWN -> List.of(Role.TEXT, Role.POINT, Role.MESSAGE);
        };
    }

    /// The role of a new paragraph after one of role `before`: the next cell of the row, or the start of another row.
    public static Role next(Kind kind, Role before) {
        return switch (kind) {
            case OBJECTIVES -> before == Role.OBJECTIVE ? Role.TEST : Role.OBJECTIVE;
            case DEFENSIVES ->
                switch (before) {
                    case QUESTION -> Role.SHORT_ANSWER;
                    case SHORT_ANSWER -> Role.IF_PRESSED;
                    default -> Role.QUESTION;
                };
            case PROMISED -> UNDERTAKINGS.contains(before) ? Role.RECORDED_ANSWER : Role.THEIR_UNDERTAKING;
            case AGREEMENTS ->
                switch (before) {
                    case AGREEMENT -> Role.STANDING;
                    case STANDING -> Role.NEXT_STEP;
                    default -> Role.AGREEMENT;
                };
            default -> roles(kind).contains(before) ? before : roles(kind).getFirst();
        };
    }

    /// Whether such a paragraph opens a row.
    public static boolean starts(Kind kind, Role role) {
        return switch (kind) {
            case OBJECTIVES -> role != Role.TEST;
            case DEFENSIVES -> role != Role.SHORT_ANSWER && role != Role.IF_PRESSED;
            case PROMISED -> role != Role.RECORDED_ANSWER;
            case AGREEMENTS -> role != Role.STANDING && role != Role.NEXT_STEP;
            default -> true;
        };
    }

    /// Whether a row may take one more paragraph: plain text takes none.
    private static boolean follows(List<Paragraph> row, Section section) {
        Role first = row.getFirst().role();
        return first != Role.TEXT || !starts(section.kind(), first);
    }
}
