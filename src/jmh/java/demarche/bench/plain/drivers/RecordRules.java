package demarche.bench.plain.drivers;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.bench.plain.Turns;
import demarche.crisis.TextDirection;
import demarche.reasoning.concept.Line;
import demarche.reasoning.memory.Asked;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.Round;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Side;
import demarche.world.fact.Conduct;
import demarche.world.fact.Sanction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code rules/drivers/record.drl}. */
public record RecordRules(Given given, Facts facts, Concepts concepts) {

    /** Applies the rules that no scenario's levers bear on. */
    public void apply(Pushes pushes) {
        actingState(pushes);
        affectedParty(pushes);
        List<Conduct> record = ofDispute();
        Set<String> sanctioned = sanctionsAlreadyImposed(record, pushes);
        diplomatsExpelled(record, pushes);
        aidGivenToTarget(record, pushes);
        entityRecognised(record, pushes);
        recognitionRefused(record, pushes);
        sanctionsKept(sanctioned, pushes);
        for (int measure : given.measuresOf(Instrument.VOTE)) {
            answeredBefore(measure, pushes);
            answeredLessBefore(measure, pushes);
            sidedBefore(measure, pushes);
            sidedOnMoreBefore(measure, pushes);
        }
    }

    /** Applies the rules of those who have declared themselves, unless they turn. */
    public void declared(Turns turns, Pushes pushes) {
        for (Party party : given.parties()) {
            if (party.role() == Party.Role.DECLARED_SUPPORTER) {
                declaredForTarget(party, turns, pushes);
                declaredForInitiator(party, turns, pushes);
            }
        }
    }

    private void actingState(Pushes pushes) {
        pushes.push("acting-state", initiator(), initiator());
    }

    private void affectedParty(Pushes pushes) {
        pushes.push("affected-party", target(), target());
    }

    private void declaredForTarget(Party party, Turns turns, Pushes pushes) {
        if (party.side() == Side.TARGET && !turns.turns(party.state(), Direction.TOWARDS)) {
            pushes.push("declared-for-target", party.state(), target());
        }
    }

    private void declaredForInitiator(Party party, Turns turns, Pushes pushes) {
        if (party.side() == Side.INITIATOR && !turns.turns(party.state(), Direction.AGAINST)) {
            pushes.push("declared-for-initiator", party.state(), initiator());
        }
    }

    private List<Conduct> ofDispute() {
        List<Conduct> found = new ArrayList<>();
        for (Conduct conduct : facts.all(Conduct.class)) {
            if (conduct.dispute().equals(given.crisis().dispute())) {
                found.add(conduct);
            }
        }
        return found;
    }

    /** @return who has, parties included */
    private Set<String> sanctionsAlreadyImposed(List<Conduct> record, Pushes pushes) {
        Set<String> sanctioned = new HashSet<>();
        for (Conduct conduct : record) {
            if (conduct.act() == Conduct.Act.SANCTIONS_IMPOSED
                    && conduct.toward().equals(initiator())) {
                sanctioned.add(conduct.state());
                if (!given.isParty(conduct.state())) {
                    pushes.push("sanctions-already-imposed", conduct.state(), initiator());
                }
            }
        }
        return sanctioned;
    }

    private void diplomatsExpelled(List<Conduct> record, Pushes pushes) {
        Set<String> members = new HashSet<>(facts.states());
        for (Conduct conduct : record) {
            if (conduct.act() == Conduct.Act.DIPLOMATS_EXPELLED
                    && (conduct.state().equals(initiator()) || conduct.toward().equals(initiator()))) {
                for (String state : List.of(conduct.state(), conduct.toward())) {
                    if (members.contains(state) && !state.equals(initiator()) && !given.isParty(state)) {
                        pushes.push("diplomats-expelled", state, initiator());
                    }
                }
            }
        }
    }

    private void aidGivenToTarget(List<Conduct> record, Pushes pushes) {
        for (Conduct conduct : record) {
            if ((conduct.act() == Conduct.Act.ARMS_SUPPLIED || conduct.act() == Conduct.Act.NON_LETHAL_AID_SUPPLIED)
                    && conduct.toward().equals(target())
                    && !given.isParty(conduct.state())) {
                pushes.push("aid-given-to-target", conduct.state(), target());
            }
        }
    }

    private void entityRecognised(List<Conduct> record, Pushes pushes) {
        onRecognition("entity-recognised", Conduct.Act.ENTITY_RECOGNISED, record, pushes);
    }

    private void recognitionRefused(List<Conduct> record, Pushes pushes) {
        onRecognition("recognition-refused", Conduct.Act.RECOGNITION_REFUSED, record, pushes);
    }

    private void onRecognition(String rule, Conduct.Act act, List<Conduct> record, Pushes pushes) {
        for (int measure : given.measuresOf(Instrument.RECOGNITION)) {
            for (Conduct conduct : record) {
                if (conduct.act() == act
                        && conduct.toward().equals(target())
                        && !conduct.state().equals(initiator())) {
                    pushes.pushOn(measure, rule, conduct.state(), initiator(), Push.FULL);
                }
            }
        }
    }

    private void sanctionsKept(Set<String> sanctioned, Pushes pushes) {
        Set<String> members = new HashSet<>(facts.states());
        for (int measure : given.measuresOf(Instrument.SANCTIONS)) {
            for (Sanction sanction : facts.all(Sanction.class)) {
                if (sanction.target().equals(initiator())
                        && members.contains(sanction.sender())
                        && !given.isParty(sanction.sender())
                        && !sanctioned.contains(sanction.sender())) {
                    pushes.pushOn(measure, "sanctions-kept", sanction.sender(), initiator(), Push.FULL);
                }
            }
        }
    }

    private void answeredBefore(int measure, Pushes pushes) {
        for (Line line : concepts.lines) {
            if (line.option() == Option.YES) {
                pushes.pushOn(measure, "answered-before", line.state(), line.measure(), Push.FULL);
            }
        }
    }

    private void answeredLessBefore(int measure, Pushes pushes) {
        onOtherAsk("answered-less-before", Option.YES, Asked.LESS, measure, pushes);
    }

    private void sidedBefore(int measure, Pushes pushes) {
        for (Line line : concepts.lines) {
            if (line.option() == Option.NO) {
                pushes.pushOn(measure, "sided-before", line.state(), line.measure(), Push.FULL);
            }
        }
    }

    private void sidedOnMoreBefore(int measure, Pushes pushes) {
        onOtherAsk("sided-on-more-before", Option.NO, Asked.MORE, measure, pushes);
    }

    private void onOtherAsk(String rule, Option answer, Asked asked, int measure, Pushes pushes) {
        for (EarlierVote vote : given.votes()) {
            if (vote.answer() == answer
                    && vote.asked() == asked
                    && !answeredLater(vote, asked)
                    && !hasLine(vote.state())) {
                pushes.pushOn(measure, rule, vote.state(), vote.measure(), Push.FULL);
            }
        }
    }

    private boolean answeredLater(EarlierVote vote, Asked asked) {
        for (EarlierVote later : given.votes()) {
            if (later.asked() == asked
                    && later.answer() != Option.ABSENT
                    && later.date().isAfter(vote.date())
                    && later.state().equals(vote.state())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLine(String state) {
        for (Line line : concepts.lines) {
            if (line.state().equals(state)) {
                return true;
            }
        }
        return false;
    }

    /** Applies the rules by which a state keeps to its line, read from round 0. */
    public void follow(Round round) {
        for (int measure : given.measuresOf(Instrument.VOTE)) {
            if (given.measures().get(measure).text() == TextDirection.AGAINST) {
                for (Line line : concepts.lines) {
                    Option own = round.first(measure, line.state());
                    if (own != null) {
                        keepsLineAgainst(line, own, measure, round);
                        keepsAbstainingFromYes(line, own, measure, round);
                        keepsAbstainingFromNo(line, own, measure, round);
                        keepsLineWith(line, own, measure, round);
                    }
                }
            }
        }
    }

    private static void keepsLineAgainst(Line line, Option own, int measure, Round round) {
        if (line.option() == Option.YES && (own == Option.ABSTAIN || own == Option.NO)) {
            round.follow("keeps-line-against", measure, line.state(), line.measure());
        }
    }

    private static void keepsAbstainingFromYes(Line line, Option own, int measure, Round round) {
        if (line.option() == Option.ABSTAIN && own == Option.YES) {
            round.follow("keeps-abstaining-from-yes", measure, line.state(), line.measure());
        }
    }

    private static void keepsAbstainingFromNo(Line line, Option own, int measure, Round round) {
        if (line.option() == Option.ABSTAIN && own == Option.NO) {
            round.follow("keeps-abstaining-from-no", measure, line.state(), line.measure());
        }
    }

    private static void keepsLineWith(Line line, Option own, int measure, Round round) {
        if (line.option() == Option.NO && (own == Option.ABSTAIN || own == Option.YES)) {
            round.follow("keeps-line-with", measure, line.state(), line.measure());
        }
    }

    private String initiator() {
        return given.crisis().initiator();
    }

    private String target() {
        return given.crisis().target();
    }
}
