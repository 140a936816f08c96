package demarche.crisis.read;

import demarche.world.read.FactsFixture;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import java.nio.file.Path;
import java.util.List;

/**
 * A small folder of facts with asks, three levers, one scenario {@code storm}, and a few alliances, borders and figures
 * of trade to patch.
 */
final class ScenariosFixture {

    static final String LEVERS = """
            escalation:
              title: Escalation
              unit: rung
              from: 0
              to: 2
              by: side
              rungs: {0: none, 1: some, 2: much}
              conjecture_from: 2
              effects:
                vote: {direction: either, mechanism: Blame shifts., contested: Whether it does.}
              references: [un]
            oil-price:
              title: Price of oil
              unit: percent change
              from: -50
              to: 200
              step: 5
              rungs: {0: as it was, 100: doubled}
              effects:
                sanctions: {direction: towards-initiator, mechanism: It costs more.}
              references: [un]
            peace:
              title: Peace initiative
              unit: rung
              from: 0
              to: 2
              by: state
              of: true
              of_required_from: 2
              rungs: {0: none, 1: talks, 2: concessions}
              effects:
                mediation: {direction: either, mechanism: It is offered.}
              references: [un]
            """;

    static final String STORM = """
            id: storm
            title: A storm
            description: Everything at once.
            set:
              - {lever: escalation, value: 1, by: initiator}
              - {lever: oil-price, value: 80}
              - {lever: peace, value: 2, by: CHN, of: target}
            patch:
              - remove: alliances/JPN-USA-defence-1960-06-23
              - replace: trade/CHN-RUS-2020
                with: {share: 0.2}
              - add:
                  table: borders
                  row: {state: UKR, neighbour: SSD, from: 2012, source: un}
            sources: [un]
            """;

    private final FactsFixture facts;

    ScenariosFixture(Path parent) {
        facts = new FactsFixture(parent)
                .write("asks.yaml", CasesFixture.ASKS)
                .write("levers.yaml", LEVERS)
                .write("scenarios/storm.yaml", STORM)
                .write("alliances.csv", """
                        state,partner,obligation,title,from,to,source
                        JPN,USA,defence,Treaty,1960-06-23,,un
                        """)
                .write("borders.csv", """
                        from,state,neighbour,source
                        1991-12-25,RUS,UKR,un
                        """)
                .write("trade.csv", """
                        state,partner,share,year,source
                        CHN,RUS,0.02,2019,un
                        CHN,RUS,0.03,2020,un
                        JPN,RUS,0.01,2020,un
                        """);
    }

    FactsFixture facts() {
        return facts;
    }

    Path folder() {
        return facts.folder();
    }

    Library library() {
        return Library.open(facts.folder());
    }

    /** Writes a scenario that only sets, patches or includes. */
    ScenariosFixture scenario(String id, String content) {
        facts.write(
                "scenarios/" + id + ".yaml", "id: " + id + "\ntitle: Title\ndescription: What if.\n" + content + "\n");
        return this;
    }

    /** Everything wrong in the folder. */
    List<String> problems() {
        Problems problems = new Problems();
        Library.check(new FactsFolder(facts.folder()), problems);
        return problems.list().stream().map(Problem::toString).toList();
    }
}
