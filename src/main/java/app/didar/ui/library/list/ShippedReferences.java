package app.didar.ui.library.list;

import app.didar.domain.Edit;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.Names;
import app.didar.domain.Reference;
import app.didar.store.sample.SampleLibrary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The references that come with the program, for a library that has not got them.
final class ShippedReferences {

    private ShippedReferences() {}

    /// The step that takes those in that are not there: neither the item itself, however it was changed, nor one of the same
    /// designation and title. One whose code is taken gets a free one; topics and countries that the library does not know are left out.
    static Edit missing(Library library) {
        Set<UUID> held = library.references().stream().map(Item::id).collect(Collectors.toSet());
        Set<String> cited = library.references().stream().map(ShippedReferences::cited).collect(Collectors.toCollection(HashSet::new));
        Library growing = library;
        List<Item> taken = new ArrayList<>();
        for (Reference shipped : SampleLibrary.references()) {
            if (!held.contains(shipped.id()) && cited.add(cited(shipped))) {
                Reference one = at(shipped, growing);
                taken.add(one);
                growing = growing.with(Edit.put(Edit.Act.IMPORT, one));
            }
        }
        return new Edit(Edit.Act.IMPORT, taken, List.of());
    }

    private static String cited(Reference reference) {
        return Names.folded(reference.designation()) + "\n" + Names.folded(reference.title().fa()) + "\n"
                + Names.folded(reference.title().en());
    }

    private static Reference at(Reference one, Library library) {
        boolean free = library.find(ItemKind.REFERENCE, one.code()).isEmpty();
        return new Reference(
                one.id(),
                free ? one.code() : library.nextCode(ItemKind.REFERENCE),
                one.kind(),
                one.designation(),
                one.title(),
                one.note(),
                one.confidence(),
                one.checked(),
                one.checkedBy(),
                known(one.countries(), ItemKind.COUNTRY, library),
                known(one.topics(), ItemKind.TOPIC, library),
                one.classification());
    }

    private static List<String> known(List<String> codes, ItemKind kind, Library library) {
        return codes.stream().filter(code -> library.find(kind, code).isPresent()).toList();
    }
}
