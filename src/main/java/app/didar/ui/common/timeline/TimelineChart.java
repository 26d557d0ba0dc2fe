package app.didar.ui.common.timeline;

import app.didar.domain.ItemKind;
import app.didar.domain.Timeline.Entry;
import app.didar.text.Dates;
import app.didar.text.Days;
import app.didar.text.Language;
import app.didar.ui.common.Words;
import app.didar.ui.common.timeline.Arrangement.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The axis and what stands on it. Only what is seen has nodes; they are laid out from the start edge, and the window mirrors them.
final class TimelineChart extends Region {

    private static final double LANE = 32;
    private static final double USUAL_WIDTH = 1000;

    private final Words words;
    private final EntryWords entryWords;
    private final BiConsumer<ItemKind, String> open;
    private final Layer behind = new Layer();
    private final Layer middle = new Layer();
    private final Layer front = new Layer();
    private final AxisFoot foot;
    private final EntryPopup popup;
    private final Map<Integer, SpotNode> drawn = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Axis> axis = new ReadOnlyObjectWrapper<>(this, "axis", null);
    private List<Piece> pieces = List.of();
    private final ReadOnlyObjectWrapper<List<Spot>> spots = new ReadOnlyObjectWrapper<>(this, "spots", List.of());
    private LocalDate today = LocalDate.EPOCH;
    private int count;
    /// What the spots were made for; null where they are to be made anew.
    private @Nullable Arranged arranged;
    private @Nullable Entry chosen;

    private record Arranged(int lanes, double perDay) {}

    TimelineChart(Language language, BiConsumer<ItemKind, String> open) {
        this.words = Words.of(TimelineChart.class, "Timeline", language);
        this.entryWords = new EntryWords(language);
        this.open = open;
        this.foot = new AxisFoot(language, behind, front);
        this.popup = new EntryPopup(this, language);
        getStyleClass().add("timeline-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleHelp(words.say("keys"));
        getChildren().addAll(behind, middle, front);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        middle.setClip(clip);
        new TimelineHand(this);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        sceneProperty().subscribe(_ -> popup.hide());
        widthProperty().subscribe(this::sized);
        heightProperty().subscribe(this::sized);
    }

    /// Draws these entries, the last and the coming months first.
    void show(List<Entry> entries, LocalDate day) {
        pieces = Piece.of(entries);
        count = entries.size();
        today = day;
        chosen = null;
        arranged = null;
        axis.set(null);
        name();
        sized();
        requestLayout();
    }

    /// What is seen; null before the first layout.
    ReadOnlyObjectProperty<@Nullable Axis> axisProperty() {
        return axis.getReadOnlyProperty();
    }

    List<Spot> spots() {
        return spots.get();
    }

    /// The spots at this zoom, in the order of time.
    ReadOnlyObjectProperty<List<Spot>> spotsProperty() {
        return spots.getReadOnlyProperty();
    }

    /// The entry the keyboard is on; null for none.
    @Nullable Entry chosen() {
        return chosen;
    }

    void zoom(double factor) {
        zoom(factor, getWidth() / 2);
    }

    /// @param x what stays where it is, in pixels from the start edge
    void zoom(double factor, double x) {
        Axis now = axis.get();
        if (now != null) {
            go(now.zoomed(factor, x));
        }
    }

    /// Moves on towards later days by so many pixels.
    void move(double pixels) {
        Axis now = axis.get();
        if (now != null) {
            go(now.moved(pixels));
        }
    }

    void go(Axis to) {
        popup.hide();
        axis.set(to);
        arrange(to);
        requestLayout();
    }

    void fitAll() {
        go(fitting().all(getWidth()));
    }

    /// The last four months and the coming three, as far as there is anything in them.
    void fitNear() {
        go(fitting().near(getWidth()));
    }

    /// A piece, with some days around it.
    void fit(Piece piece) {
        Days days = piece.days();
        long around = piece.crowd() ? 0 : Math.max(3, days.count() / 4);
        var wide = new Days(days.first().minusDays(around), days.last().plusDays(around));
        go(Axis.fitting(wide, Math.floor(getWidth()), piece.crowd() ? 2 * Fitting.ROOM : Fitting.ROOM));
    }

    /// Goes to the next spot in the order of time (1) or the one before (-1); from none, to the first at or after today.
    void step(int by) {
        if (spots().isEmpty()) {
            return;
        }
        int at = index();
        choose(at < 0 ? nearest() : Math.clamp(at + by, 0, spots().size() - 1), true);
    }

    /// Goes to the first spot of all (-1) or the last (1).
    void end(int side) {
        if (!spots().isEmpty()) {
            choose(side < 0 ? 0 : spots().size() - 1, true);
        }
    }

    /// Goes to the last spot that ends before what is seen (-1), or the first that begins after it (1).
    void beyond(int side) {
        for (int i = 0; i < spots().size(); i++) {
            int at = side < 0 ? spots().size() - 1 - i : i;
            if (side(spots().get(at)) == side) {
                requestFocus();
                choose(at, true);
                return;
            }
        }
    }

    /// How many entries lie wholly before (-1) or after (1) what is seen.
    int countBeyond(int side) {
        return spots().stream()
                .filter(spot -> side(spot) == side)
                .mapToInt(spot -> spot.piece().entries().size())
                .sum();
    }

    private int side(Spot spot) {
        double from = spot.from() - offset();
        double to = spot.to() - offset();
        return to < 0 ? -1 : from > getWidth() ? 1 : 0;
    }

    private int nearest() {
        for (int i = 0; i < spots().size(); i++) {
            if (!spots().get(i).piece().days().last().isBefore(today)) {
                return i;
            }
        }
        return spots().size() - 1;
    }

    private int index() {
        for (int i = 0; i < spots().size(); i++) {
            if (chosen != null && spots().get(i).piece().entries().contains(chosen)) {
                return i;
            }
        }
        return -1;
    }

    /// @param tell whether its words are shown beside it
    void choose(int at, boolean tell) {
        Spot spot = spots().get(at);
        chosen = spot.piece().entry();
        Axis now = axis.get();
        if (now != null) {
            double from = spot.from() - offset();
            double end = Math.min(spot.end(), spot.from() + now.width() / 2) - offset();
            if (from < Fitting.ROOM || end > now.width() - Fitting.ROOM) {
                go(now.moved(from < Fitting.ROOM ? from - now.width() / 4 : end - now.width() * 3 / 4));
                layout();
            }
        }
        name();
        drawn.forEach((index, node) -> node.choose(index == at));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        SpotNode node = drawn.get(at);
        if (tell && node != null) {
            popup.show(node, entryWords.full(spot.piece()), spot.piece());
        }
    }

    /// Takes back the choice.
    ///
    /// @return whether there was one
    boolean choiceTaken() {
        boolean had = chosen != null;
        popup.hide();
        chosen = null;
        drawn.values().forEach(node -> node.choose(false));
        name();
        return had;
    }

    /// Opens the chosen entry; several of one day are listed to choose from, several days are zoomed to.
    void openChosen() {
        int at = index();
        if (at >= 0) {
            openSpot(spots().get(at).piece());
        }
    }

    void openSpot(Piece piece) {
        Axis now = axis.get();
        boolean parts = now != null && piece.crowd() && piece.days().count() > 1 && now.perDay() < Axis.MOST;
        if (piece.single()) {
            popup.hide();
            open.accept(piece.entry().kind(), piece.entry().code());
        } else if (parts) {
            fit(piece);
        } else {
            popup.list(piece.entries(), entryWords, entry -> open.accept(entry.kind(), entry.code()), drawn.get(index()));
        }
    }

    /// The spot at a place of the window; -1 for none.
    int at(@Nullable Node under) {
        Node node = under;
        while (node != null && !(node instanceof SpotNode)) {
            node = node.getParent();
        }
        return node instanceof SpotNode spot ? spots().indexOf(spot.spot()) : -1;
    }

    private double offset() {
        Axis now = axis.get();
        return now == null ? 0 : now.first() * now.perDay();
    }

    private void name() {
        int at = index();
        setAccessibleText(at < 0
                ? words.say("name", count)
                : words.say("name.chosen", at + 1, spots().size(), entryWords.full(spots().get(at).piece())));
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        Axis now = axis.get();
        if (now == null) {
            return;
        }
        for (Layer layer : List.of(behind, middle, front)) {
            layer.resizeRelocate(0, 0, width, getHeight());
        }
        foot.draw(now, today, getHeight());
        draw(now);
    }

    /// Done with the size and not with the layout: what tells of it elsewhere is laid out with the same pass.
    private void sized() {
        double width = Math.floor(getWidth());
        if (width <= 0 || getHeight() <= 0) {
            return;
        }
        Axis now = axis.get();
        go(now == null ? fitting().near(width) : now.resized(width));
    }

    private void arrange(Axis now) {
        int lanes = Math.max(1, (int) ((getHeight() - AxisFoot.HEAD - AxisFoot.HEIGHT) / LANE));
        if (arranged == null || arranged.lanes() != lanes || arranged.perDay() != now.perDay()) {
            arranged = new Arranged(lanes, now.perDay());
            spots.set(Arrangement.of(pieces, entryWords::width, now.perDay(), lanes));
            middle.getChildren().clear();
            drawn.clear();
            name();
        }
    }

    private void draw(Axis now) {
        double offset = offset();
        int at = index();
        List<Integer> gone = new ArrayList<>(drawn.keySet());
        for (int i = 0; i < spots().size(); i++) {
            Spot spot = spots().get(i);
            if (spot.to() - offset >= 0 && spot.from() - offset <= now.width()) {
                SpotNode node = drawn.computeIfAbsent(i, this::make);
                node.place(offset, AxisFoot.HEAD + spot.lane() * LANE + (LANE - SpotNode.HEIGHT) / 2, now.width());
                node.choose(i == at);
                gone.remove(Integer.valueOf(i));
            }
        }
        gone.forEach(i -> middle.getChildren().remove(drawn.remove(i)));
    }

    private SpotNode make(int i) {
        var node = new SpotNode(spots().get(i), i, entryWords, () -> choose(i, true));
        middle.getChildren().add(node);
        if (getScene() != null) {
            node.applyCss();
        }
        return node;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// As many lanes as the near months need at this width.
    @Override
    protected double computePrefHeight(double width) {
        int lanes = fitting().lanes(width > 0 ? width : USUAL_WIDTH);
        return AxisFoot.HEAD + lanes * LANE + AxisFoot.HEIGHT;
    }

    private Fitting fitting() {
        return new Fitting(pieces, entryWords, today);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> spots().size();
            case ITEM_AT_INDEX -> drawn.get(parameters[0]);
            case FOCUS_ITEM -> drawn.get(index());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    boolean rightToLeft() {
        return getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /// What the line shows, in the calendar of the language.
    String range() {
        Axis now = axis.get();
        return now == null ? "" : Dates.written(now.seen(), words.language());
    }
}
