package app.didar.ui.brief;

import app.didar.domain.Brief.Link;
import app.didar.domain.Brief.Paragraph;
import app.didar.domain.Brief.Role;
import app.didar.domain.Brief.Section;
import app.didar.domain.BriefEditing.Way;
import app.didar.domain.Classification;
import app.didar.text.Language;
import app.didar.ui.common.Tasks;
import app.didar.ui.common.Words;
import app.didar.ui.common.text.Paragraph.State;
import app.didar.ui.common.text.ParagraphEdits;
import app.didar.ui.common.text.ParagraphList;
import app.didar.ui.common.widget.Chip;
import app.didar.ui.common.widget.ClassBars;
import app.didar.ui.common.widget.KeyHint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The text of the section that is seen: its name and length, its paragraphs, and what can be added.
final class TextPane extends VBox implements ParagraphEdits<UUID>, ParagraphList.Decor<UUID> {

    private final EditorViewModel model;
    private final Origins origins;
    private final Words words;
    private final Tasks tasks;
    private final ParagraphList<UUID> list;
    private final ScrollPane scroll = new ScrollPane();
    private final Label name = new Label();
    private final HBox sign = new HBox();
    private final Label length = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label empty = new Label();
    private final ContextMenu menu = new ContextMenu();
    private Map<UUID, Dress> dressed = Map.of();
    private @Nullable UUID shown;

    /// What stands around a paragraph's text; the surface is asked to draw it again where it differs.
    private record Dress(
            Role role,
            Classification classification,
            boolean shareable,
            boolean gap,
            @Nullable Link link,
            boolean untranslated,
            String gapName) {}

    TextPane(EditorViewModel model, Origins origins, Words words, Tasks tasks) {
        this.model = model;
        this.origins = origins;
        this.words = words;
        this.tasks = tasks;
        this.list = new ParagraphList<>(words.language(), this, this);
        list.setAccessibleText(words.say("text"));
        getStyleClass().add("text-pane");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox sheet = new VBox(heading(), empty, list, foot());
        sheet.getStyleClass().add("sheet");
        scroll.setContent(sheet);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        empty.setWrapText(true);
        empty.getStyleClass().add("muted");
        empty.managedProperty().bind(empty.visibleProperty());
        list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu);
        model.briefProperty().addListener((_, _, _) -> show());
        model.where().sectionProperty().addListener((_, _, _) -> show());
        model.textLanguageProperty().addListener((_, _, _) -> show());
        model.where().caretProperty().addListener((_, _, caret) -> {
            if (caret != null) {
                list.edit(caret.paragraph(), caret.place());
            }
        });
        show();
    }

    /// Gives the keyboard to the text: where one was, else to the first paragraph.
    void takeFocus() {
        UUID active = list.activeProperty().get();
        if (active != null) {
            list.edit(active, list.caret());
        } else {
            model.where().left()
                    .or(() -> model.where().section()
                            .filter(section -> !section.paragraphs().isEmpty())
                            .map(section -> new Whereabouts.Caret(section.paragraphs().getFirst().id(), 0)))
                    .ifPresent(caret -> list.edit(caret.paragraph(), caret.place()));
        }
    }

    /// Notes where the keyboard is, for the next time.
    void leave() {
        UUID active = list.activeProperty().get();
        if (active != null) {
            model.where().leave(active, list.caret());
        }
    }

    /// The paragraph in hand, or null.
    @Nullable UUID active() {
        return list.activeProperty().get();
    }

    // ---- what a person does on the surface

    @Override
    public void changed(UUID id, String text, int caret) {
        model.type(id, text);
    }

    @Override
    public void split(UUID id, int caret) {
        model.split(id, caret);
    }

    @Override
    public void pasted(UUID id, int start, int end, List<String> lines) {
        model.paste(id, start, end, lines);
    }

    @Override
    public void joinWithPrevious(UUID id) {
        model.joinWithPrevious(id);
    }

    @Override
    public void move(UUID id, int by) {
        model.move(id, by < 0 ? Way.UP : Way.DOWN);
    }

    @Override
    public void remove(UUID id) {
        model.remove(id);
    }

    @Override
    public void addAfter(UUID id) {
        model.addAfter(id);
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void redo() {
        model.redo();
    }

    // ---- what stands around a paragraph's text

    @Override
    public @Nullable Node gutter(UUID id) {
        return model.paragraph(id)
                .map(paragraph -> {
                    var icon = new FontIcon(paragraph.shareable() ? "fth-share-2" : "fth-eye-off");
                    icon.getStyleClass().addAll("small", paragraph.shareable() ? "shareable" : "internal");
                    icon.setAccessibleText(words.say(paragraph.shareable() ? "shareable" : "internal"));
                    var box = new VBox(6, new ClassBars(paragraph.classification(), words.language()), icon);
                    box.setAlignment(Pos.TOP_CENTER);
                    return box;
                })
                .orElse(null);
    }

    @Override
    public @Nullable Node aside(UUID id) {
        return model.paragraph(id).map(this::aside).orElse(null);
    }

    private Node aside(Paragraph paragraph) {
        var box = new HBox(8);
        box.setAlignment(Pos.CENTER_RIGHT);
        if (paragraph.gap()) {
            String gap = paragraph.text().bestIn(words.language());
            var chip = new Chip(gap, Chip.Kind.ATTENTION, "fth-alert-circle");
            chip.setMinWidth(0);
            chip.setTooltip(new Tooltip(gap));
            box.getChildren().add(chip);
        } else if (untranslated(paragraph)) {
            boolean persianOnly = model.textLanguage() == Language.EN;
            box.getChildren().add(new Chip(
                    words.say(persianOnly ? "only.persian" : "only.english"), Chip.Kind.ATTENTION, "fth-globe"));
        }
        if (paragraph.role() == Role.RED_LINE) {
            box.getChildren().add(new Chip(words.say("red.line"), Chip.Kind.DANGER, "fth-slash"));
        }
        Link link = paragraph.link();
        if (link != null) {
            var code = new Chip(link.code(), Chip.Kind.LINE, "fth-link");
            code.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            code.setAccessibleText(words.say("from", link.code()));
            box.getChildren().add(code);
        }
        var more = new MenuButton("", new FontIcon("fth-more-horizontal"));
        more.getStyleClass().addAll("icon-only", "small", "quiet", "more");
        more.setAccessibleText(words.say("paragraph.more"));
        more.setFocusTraversable(false);
        more.setOnShowing(_ -> model.paragraph(paragraph.id())
                .ifPresent(now -> more.getItems().setAll(ParagraphMenu.of(now, model, words))));
        // The toolkit opens no menu that is empty.
        more.getItems().setAll(ParagraphMenu.of(paragraph, model, words));
        box.getChildren().add(more);
        return box;
    }

    // ---- inside

    private Node heading() {
        name.getStyleClass().add("section-name");
        length.getStyleClass().add("secondary");
        length.setMinWidth(USE_PREF_SIZE);
        bar.setPrefWidth(72);
        bar.setMinWidth(72);
        bar.setFocusTraversable(false);
        sign.setAlignment(Pos.CENTER_LEFT);
        var line = new HBox(10, name, sign, space(), bar, length);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("section-head");
        return line;
    }

    private Node foot() {
        var add = new Button(words.say("paragraph.new"), new FontIcon("fth-plus"));
        add.getStyleClass().addAll("quiet", "small");
        add.setOnAction(_ -> {
            UUID active = list.activeProperty().get();
            if (active != null) {
                model.addAfter(active);
            } else {
                model.where().section().ifPresent(section -> model.addAtEnd(section.id()));
            }
        });
        var line = new HBox(8, add, new KeyHint("Ctrl Enter"), space(), legend("fth-share-2", "shareable"),
                legend("fth-eye-off", "internal"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sheet-foot");
        return line;
    }

    private Label legend(String icon, String key) {
        var sign = new FontIcon(icon);
        sign.getStyleClass().addAll("small", key);
        var label = new Label(words.say(key), sign);
        label.getStyleClass().add("secondary");
        return label;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void show() {
        Section section = model.where().section().orElse(null);
        if (section == null) {
            list.show(List.of());
            return;
        }
        describe(section);
        list.show(section.paragraphs().stream().map(this::drawn).toList());
        Map<UUID, Dress> now = new HashMap<>();
        section.paragraphs().forEach(paragraph -> now.put(paragraph.id(), dress(paragraph)));
        boolean other = now.entrySet().stream()
                .anyMatch(entry -> dressed.containsKey(entry.getKey())
                        && !entry.getValue().equals(dressed.get(entry.getKey())));
        dressed = now;
        if (other) {
            // Not in the middle of a key: the surface takes its paragraphs out and puts them in again.
            tasks.onWindow(list::dressAgain);
        }
        if (!section.id().equals(shown)) {
            shown = section.id();
            scroll.setVvalue(0);
        }
    }

    private void describe(Section section) {
        Outline.Row row = model.outline().stream()
                .filter(line -> !line.heading() && line.section().equals(section.id()))
                .findFirst()
                .orElseThrow();
        Integer above = row.above();
        name.setText(above == null
                ? words.say("section.name", row.number(), row.name())
                : words.say("section.topic", above, row.number(), row.name()));
        sign.getChildren().setAll(
                row.gaps() > 0
                        ? new Chip(words.say("gaps", row.gaps()), Chip.Kind.ATTENTION, "fth-alert-circle")
                        : new Chip(words.say("complete"), Chip.Kind.LINE, "fth-check"));
        row.length().ifPresent(measured -> {
            String key = measured.unit() == SectionLength.Unit.WORDS ? "length.words" : "length.rows";
            length.setText(words.say(key, measured.has(), measured.cap()));
            bar.setAccessibleText(words.say(key, measured.has(), measured.cap()));
            bar.setProgress(Math.min(1, (double) measured.has() / measured.cap()));
            length.getStyleClass().remove("attention-text");
            bar.getStyleClass().remove("over");
            if (measured.over()) {
                length.setText(words.say(key + ".over", measured.has(), measured.cap()));
                length.getStyleClass().add("attention-text");
                bar.getStyleClass().add("over");
            }
        });
        length.setVisible(row.length().isPresent());
        bar.setVisible(row.length().isPresent());
        empty.setVisible(section.paragraphs().isEmpty());
        empty.setText(words.say("section.empty"));
    }

    private app.didar.ui.common.text.Paragraph<UUID> drawn(Paragraph paragraph) {
        String text = paragraph.gap() ? "" : paragraph.text().in(model.textLanguage());
        return app.didar.ui.common.text.Paragraph.of(
                paragraph.id(), words.say("role." + paragraph.role().name()), text, state(paragraph));
    }

    private State state(Paragraph paragraph) {
        if (paragraph.role() == Role.RED_LINE) {
            return paragraph.gap() ? State.RED_GAP : State.RED_LINE;
        }
        if (paragraph.gap()) {
            return State.GAP;
        }
        if (paragraph.link() == null) {
            return State.OWN;
        }
        return origins.edited(paragraph, model.textLanguage()) ? State.EDITED : State.LIBRARY;
    }

    private Dress dress(Paragraph paragraph) {
        return new Dress(
                paragraph.role(),
                paragraph.classification(),
                paragraph.shareable(),
                paragraph.gap(),
                paragraph.link(),
                untranslated(paragraph),
                paragraph.gap() ? paragraph.text().bestIn(words.language()) : "");
    }

    private boolean untranslated(Paragraph paragraph) {
        return paragraph.text().in(model.textLanguage()).isBlank() && !paragraph.text().isBlank();
    }

    private void openMenu(ContextMenuEvent asked) {
        UUID active = list.activeProperty().get();
        if (active != null) {
            model.paragraph(active).ifPresent(paragraph -> {
                menu.getItems().setAll(ParagraphMenu.of(paragraph, model, words));
                menu.show(list, asked.getScreenX(), asked.getScreenY());
            });
            asked.consume();
        }
    }
}
