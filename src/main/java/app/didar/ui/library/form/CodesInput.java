package app.didar.ui.library.form;

import app.didar.domain.ItemKind;
import app.didar.ui.common.card.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// Items of the library chosen by name: each a chip that can be taken away, with a line that completes what one types.
public final class CodesInput extends Input {

    private final ItemKind kind;
    private final Desk desk;
    private final boolean many;
    private final boolean nullable;
    private final FlowPane chips = new FlowPane(6, 6);
    private final Completion completion;
    private List<String> codes = List.of();
    private String name = "";

    private CodesInput(ItemKind kind, Desk desk, boolean many, boolean nullable) {
        this.kind = kind;
        this.desk = desk;
        this.many = many;
        this.nullable = nullable;
        this.completion = new Completion(kind, desk, () -> codes, this::choose);
        completion.onTooLong(length -> complain(desk.tooLong(length)));
        chips.getStyleClass().add("code-chips");
        // A flow pane asks for the width of its widest child; long names take several lines instead.
        chips.setMinWidth(0);
        completion.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.BACK_SPACE && completion.getText().isEmpty() && !codes.isEmpty()) {
                drop(codes.getLast());
                key.consume();
            }
        });
        hold(chips, completion);
    }

    /// One item or none.
    public static CodesInput one(Field.Code shape, Desk desk) {
        return new CodesInput(shape.kind(), desk, false, shape.nullable());
    }

    static CodesInput many(Field.Codes shape, Desk desk) {
        return new CodesInput(shape.kind(), desk, true, false);
    }

    private void choose(String code) {
        List<String> more = new ArrayList<>(many ? codes : List.of());
        more.remove(code);
        more.add(code);
        put(more);
    }

    private void drop(String code) {
        List<String> fewer = new ArrayList<>(codes);
        fewer.remove(code);
        put(fewer);
        completion.requestFocus();
    }

    private void put(List<String> some) {
        codes = List.copyOf(some);
        fill();
        finish(many ? codes : codes.isEmpty() ? nullable ? null : "" : codes.getFirst());
    }

    @Override
    @SuppressWarnings("unchecked")
    void write(@Nullable Object value) {
        codes = many
                ? List.copyOf((List<String>) Optional.ofNullable(value).orElse(List.of()))
                : Optional.ofNullable((String) value).filter(code -> !code.isBlank()).stream().toList();
        completion.setText("");
        fill();
    }

    private void fill() {
        chips.getChildren().setAll(codes.stream().map(this::chip).toList());
        chips.setVisible(!codes.isEmpty());
        chips.setManaged(!codes.isEmpty());
    }

    private Node chip(String code) {
        String called = desk.library().get().name(kind, code).bestIn(desk.language());
        var chip = new Button(called, Nodes.icon("fth-x", "small"));
        chip.getStyleClass().addAll("small", "code-chip");
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.setWrapText(true);
        chip.maxWidthProperty().bind(chips.widthProperty());
        chip.setAccessibleText(desk.words().say("drop", called, name));
        chip.setTooltip(new javafx.scene.control.Tooltip(desk.words().say("drop.tip", called, code)));
        chip.setOnAction(_ -> drop(code));
        chip.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                drop(code);
                key.consume();
            }
        });
        return chip;
    }

    @Override
    public boolean unfinished() {
        return !completion.getText().isBlank();
    }

    @Override
    public void settle() {
        completion.takeNamed();
    }

    /// Another invitation than to add one, as where one narrows a list.
    public void invite(String words) {
        completion.setPromptText(words);
    }

    @Override
    public Node first() {
        return completion;
    }

    @Override
    public void name(String words) {
        name = words;
        completion.setAccessibleText(words);
    }
}
