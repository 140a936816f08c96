package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.ask.SourceJson;
import demarche.world.Source;
import java.util.List;

/** A source with the facts that cite it. */
public record SourceAnswer(@JsonUnwrapped SourceJson source, List<FactAnswer> facts) {

    /** The sources. */
    public record All(int schema, List<SourceJson> sources) {
        public All(List<Source> sources) {
            this(1, sources.stream().map(SourceJson::of).toList());
        }
    }

    /** One source. */
    public record One(int schema, SourceAnswer source) {
        public One(Source source, FactList facts) {
            this(1, new SourceAnswer(SourceJson.of(source), facts.answer()));
        }
    }
}
