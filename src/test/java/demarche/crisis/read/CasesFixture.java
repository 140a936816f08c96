package demarche.crisis.read;

import demarche.crisis.CrisisCase;
import demarche.world.read.FactsFixture;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import java.nio.file.Path;
import java.util.List;

/** A small folder of facts with asks and one case, {@code annexation-2022}, with recorded votes. */
final class CasesFixture {

    static final String ASKS = """
            acts:
              annexation: {territorial: true, force: true, description: Territory is declared part of the acting state.}
              invasion: {territorial: false, force: true, description: Armed forces enter.}
            votes:
              procedure: {yes: -1000, no: -4000, rationale: Why., calibrated_on: none}
              talks: {yes: -500, no: -3500, rationale: Why., calibrated_on: none}
              demand: {yes: 0, no: -3000, rationale: Why., calibrated_on: none}
              condemn: {yes: 860, no: -2790, rationale: Why., calibrated_on: none}
              account: {yes: 1500, no: -2000, rationale: Why., calibrated_on: none}
              exclude: {yes: 2500, no: -1000, rationale: Why., calibrated_on: none}
            instruments:
              recognition: {reject: 500, recognise: -4000, rationale: Why., calibrated_on: none}
              sanctions: {impose: 3000, rationale: Why., calibrated_on: none}
              support:
                military-to-target: 4000
                other-to-target: 2000
                to-initiator: -3500
                rationale: Why.
                calibrated_on: none
            """;

    static final String CASE = """
            id: annexation-2022
            title: Annexation of four regions
            date: 2022-10-12
            dispute: russia-ukraine
            initiator: RUS
            target: UKR
            act: annexation
            gravity: 3
            sides: {initiator: [SSD], target: [USA]}
            measures:
              - {id: A/RES/ES-11/4, forum: UNGA, instrument: vote, text: against, ask: condemn, tags: [territory], observed: votes/ES-11-4.csv, totals: {yes: 3, no: 1, abstain: 1}}
              - {id: A/RES/ES-11/1, date: 2022-03-02, forum: UNGA, instrument: vote, text: against, ask: demand}
            sources: [un]
            """;

    static final String VOTES = "state,vote\nCHN,abstain\nJPN,yes\nRUS,no\nSSD,absent\nUKR,yes\nUSA,yes\n";

    private final FactsFixture facts;

    CasesFixture(Path parent) {
        facts = new FactsFixture(parent)
                .write("asks.yaml", ASKS)
                .write("cases/annexation-2022.yaml", CASE)
                .write("votes/ES-11-4.csv", VOTES);
    }

    FactsFixture facts() {
        return facts;
    }

    Library library() {
        return Library.open(facts.folder());
    }

    CrisisCase getCase() {
        return library().cases().getCase("annexation-2022");
    }

    /** Everything wrong in the folder once some text of the case is replaced. */
    List<String> problemsWith(String text, String replacement) {
        facts.write("cases/annexation-2022.yaml", CASE.replace(text, replacement));
        return problems();
    }

    /** Everything wrong in the folder. */
    List<String> problems() {
        Problems problems = new Problems();
        Library.check(new FactsFolder(facts.folder()), problems);
        return problems.list().stream().map(Problem::toString).toList();
    }
}
