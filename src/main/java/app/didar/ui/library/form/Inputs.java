package app.didar.ui.library.form;

/// Makes the input of a field.
public final class Inputs {

    private Inputs() {}

    /// An empty input for the field.
    public static Input of(Field field, Desk desk) {
        boolean verbatim = field.name().equals("sourceSentence") || field.name().equals("verbatim");
        return switch (field.shape()) {
            case Field.Both(boolean long_) -> new BothInput(long_, desk);
            case Field.Plain plain -> PlainInput.text(plain, verbatim, desk);
            case Field.Choice(Class<? extends Enum<?>> of) -> new ChoiceInput(of, desk);
            case Field.Flag _ -> new FlagInput();
            case Field.Day _ -> new DayInput(desk);
            case Field.Hour _ -> PlainInput.hour(desk);
            case Field.Count _ -> PlainInput.count(desk);
            case Field.Code code -> CodesInput.one(code, desk);
            case Field.Codes codes -> CodesInput.many(codes, desk);
            case Field.Lines _ -> PlainInput.lines(desk);
            case Field.Rows rows -> new RowsInput(field, rows, desk);
            case Field.Part part -> new PartInput(field, part, desk);
        };
    }
}
