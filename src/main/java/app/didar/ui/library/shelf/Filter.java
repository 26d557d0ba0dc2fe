package app.didar.ui.library.shelf;

import app.didar.domain.Agreement;
import app.didar.domain.Country;
import app.didar.domain.Defensive;
import app.didar.domain.Event;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Position;
import app.didar.domain.Reference;
import app.didar.domain.Undertaking;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// A question a shelf can be narrowed by, with its answers.
///
/// @param key     of its words; those of an answer are `filter.KEY.ANSWER`
/// @param answers in their order
/// @param lets    whether an item of the kind fits an answer at a day
/// @param of      the enumeration whose names are the answers, or null
record Filter(String key, List<String> answers, Matching lets, @Nullable Class<? extends Enum<?>> of) {

    /// Whether an item fits.
    @FunctionalInterface
    interface Matching {
        boolean fits(Item item, String answer, LocalDate today);
    }

    /// Those of a kind, beside country and topic.
    static List<Filter> of(ItemKind kind) {
        return switch (kind) {
            case UNDERTAKING -> List.of(side(), state(), kinds(Undertaking.Kind.class, (item, k) -> ((Undertaking) item).kind() == k), owner());
            case AGREEMENT ->
                List.of(
                        kinds(Agreement.Status.class, (item, k) -> ((Agreement) item).status() == k),
                        kinds(Agreement.Type.class, (item, k) -> ((Agreement) item).type() == k));
            case EVENT -> List.of(kinds(Event.Kind.class, (item, k) -> ((Event) item).kind() == k));
            case POSITION -> List.of(kinds(Position.Kind.class, (item, k) -> ((Position) item).kind() == k));
            case DEFENSIVE -> List.of(kinds(Defensive.Likelihood.class, (item, k) -> ((Defensive) item).likelihood() == k));
            case FACT -> List.of(kinds(Fact.Kind.class, (item, k) -> ((Fact) item).kind() == k), age());
            case REFERENCE -> List.of(checked(), kinds(Reference.Kind.class, (item, k) -> ((Reference) item).kind() == k));
            default -> List.of();
        };
    }

    private static Filter side() {
        return new Filter("side", List.of("OURS", "THEIRS", "JOINT"), (item, answer, _) -> {
            Undertaking undertaking = (Undertaking) item;
            return switch (answer) {
                case "OURS" -> undertaking.byUs();
                case "THEIRS" -> undertaking.byThem();
                default -> undertaking.by().contains(Country.HOME) && undertaking.by().size() > 1;
            };
        }, null);
    }

    private static Filter state() {
        return new Filter("state", List.of("OPEN", "OVERDUE", "PARTLY", "ANSWERED", "NOTED"), (item, answer, today) -> {
            Undertaking undertaking = (Undertaking) item;
            return switch (answer) {
                case "OPEN" -> undertaking.open();
                case "OVERDUE" -> undertaking.overdue(today);
                default -> undertaking.state().name().equals(answer);
            };
        }, null);
    }

    private static Filter owner() {
        return new Filter("assigned", List.of("NO_OWNER", "NO_DUE"), (item, answer, _) -> answer.equals("NO_OWNER")
                ? ((Undertaking) item).owner().isBlank()
                : ((Undertaking) item).due() == null, null);
    }

    private static Filter age() {
        return new Filter("age", List.of("EXPIRED", "UNDATED"), (item, answer, today) ->
                answer.equals("EXPIRED") ? ((Fact) item).expiredAt(today) : ((Fact) item).asOf() == null, null);
    }

    private static Filter checked() {
        return new Filter("checked", List.of("CHECKED", "UNCHECKED"), (item, answer, _) ->
                ((Reference) item).isChecked() == answer.equals("CHECKED"), null);
    }

    private static <E extends Enum<E>> Filter kinds(Class<E> type, BiPredicate<Item, E> is) {
        List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        String key = type.getDeclaringClass().getSimpleName() + "." + type.getSimpleName();
        return new Filter(key, names, (item, answer, _) -> is.test(item, Enum.valueOf(type, answer)), type);
    }

    /// The value of the enumeration an answer stands for; null for any other answer.
    @Nullable Enum<?> value(String answer) {
        Class<? extends Enum<?>> type = of;
        return type == null
                ? null
                : Arrays.stream(type.getEnumConstants()).filter(v -> v.name().equals(answer)).findFirst().orElse(null);
    }
}
