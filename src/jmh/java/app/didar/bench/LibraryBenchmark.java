package app.didar.bench;

import app.didar.domain.Edit;
import app.didar.domain.Fact;
import app.didar.domain.Item;
import app.didar.domain.ItemKind;
import app.didar.domain.Library;
import app.didar.domain.LibraryRules;
import app.didar.domain.Names;
import app.didar.domain.Person;
import app.didar.domain.TopicTree;
import app.didar.text.NameOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The library in memory: what a window waits for after opening a vault and after every edit.
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class LibraryBenchmark {

    @Param
    Volume volume = Volume.ONE;

    private Library library = Library.EMPTY;
    private List<Item> items = List.of();
    private Edit edit = Edit.delete(List.of());

    /// A library whose items come in no order, and one fact of it to be changed.
    @Setup(Level.Trial)
    public void make() {
        library = volume.library();
        items = new ArrayList<>(library.items());
        Collections.shuffle(items, new Random(1));
        Fact fact = library.facts().get(library.facts().size() / 2);
        edit = Edit.put(
                Edit.Act.CHANGE,
                new Fact(
                        fact.id(), fact.code(), fact.kind(), fact.statement(), "7", fact.unit(), true, fact.asOf(), fact.expires(),
                        fact.speaker(), fact.sourceSentence(), fact.source(), fact.usable(), fact.note(), fact.countries(),
                        fact.topics(), fact.classification()));
        library.uses(fact);
    }

    /// NameOrder and finding by code.
    @Benchmark
    public Library index() {
        return Library.of(items);
    }

    /// The same, and who names whom.
    @Benchmark
    public List<Item> indexAndFirstUses() {
        return Library.of(items).uses(library.countries().getFirst());
    }

    @Benchmark
    public Library editOneItem() {
        return library.with(edit);
    }

    /// An edit, and then what a page of a country asks for.
    @Benchmark
    public List<Fact> editOneItemAndNaming() {
        return library.with(edit).naming(ItemKind.FACT, ItemKind.COUNTRY, "AZ");
    }

    @Benchmark
    public boolean checkTheRulesForOneItem() {
        LibraryRules.check(library, edit);
        return true;
    }

    @Benchmark
    public List<List<Person>> namesAlike() {
        return Names.alike(library);
    }

    @Benchmark
    public TopicTree topicTree() {
        return TopicTree.of(library);
    }
}
