package demarche.explain;

import demarche.world.Coded;
import demarche.world.Evidence;
import demarche.world.Validity;
import demarche.world.World;
import demarche.world.fact.Agreement;
import demarche.world.fact.Arms;
import demarche.world.fact.Attendance;
import demarche.world.fact.Border;
import demarche.world.fact.Capability;
import demarche.world.fact.Claim;
import demarche.world.fact.Conduct;
import demarche.world.fact.Conflict;
import demarche.world.fact.Energy;
import demarche.world.fact.EnergyBalance;
import demarche.world.fact.Fact;
import demarche.world.fact.Food;
import demarche.world.fact.Forces;
import demarche.world.fact.Freedom;
import demarche.world.fact.IdealPoint;
import demarche.world.fact.Ideology;
import demarche.world.fact.Leader;
import demarche.world.fact.Limit;
import demarche.world.fact.Linkage;
import demarche.world.fact.Membership;
import demarche.world.fact.Nuclear;
import demarche.world.fact.Organisation;
import demarche.world.fact.Partnership;
import demarche.world.fact.Pledge;
import demarche.world.fact.Presence;
import demarche.world.fact.Regime;
import demarche.world.fact.Rivalry;
import demarche.world.fact.Sanction;
import demarche.world.fact.State;
import demarche.world.fact.Statement;
import demarche.world.fact.Support;
import demarche.world.fact.Suspension;
import demarche.world.fact.Tie;
import demarche.world.fact.Trade;
import demarche.world.fact.Treaty;
import demarche.world.fact.Veto;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a fact says, in words, with its citation. */
final class FactSentences {
    private FactSentences() {}

    /** Whether a fact tells a reader more than the names in a sentence already do. */
    static boolean worthTelling(Fact fact) {
        return !(fact instanceof State) && !(fact instanceof Organisation);
    }

    /** @param date the day asked about, if any */
    static Step step(Fact fact, World world, Optional<LocalDate> date, Sentences words) {
        Evidence evidence = fact.evidence();
        Citation citation = new Citation(
                evidence.key(),
                holds(evidence.validity()),
                world.getSource(evidence.source()),
                evidence.basis(),
                Optional.ofNullable(evidence.reliability()),
                Optional.ofNullable(evidence.note()),
                evidence.place(),
                date.flatMap(day -> world.findAge(fact, day)));
        return new Step(
                Step.Kind.FACT,
                Sentences.begun(sentence(fact, words)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(citation),
                List.of());
    }

    private static String holds(Validity validity) {
        return validity instanceof Validity.Event event ? "on " + event.start() : validity.toString();
    }

    private static String sentence(Fact fact, Sentences words) {
        if (fact instanceof Treaty f) {
            return words.word(f.state()) + " and " + words.word(f.partner()) + ": " + word(f.obligation())
                    + " under the " + f.title();
        } else if (fact instanceof Membership f) {
            return words.word(f.state()) + " is a " + word(f.role()) + " of " + words.organisation(f.organisation());
        } else if (fact instanceof Partnership f) {
            return line(words, f.state(), "and", f.partner(), "declared a " + word(f.level()) + " partnership");
        } else if (fact instanceof Support f) {
            return line(words, f.supporter(), "gives", f.state(), word(f.kind()) + " support");
        } else if (fact instanceof Trade f) {
            return Sentences.percent(f.share()) + " of the goods trade of " + words.word(f.state()) + " is with "
                    + words.word(f.partner());
        } else if (fact instanceof Energy f) {
            return line(
                    words,
                    f.state(),
                    "buys from",
                    f.supplier(),
                    Sentences.percent(f.share()) + " of its imported " + word(f.fuel()));
        } else if (fact instanceof Arms f) {
            return Sentences.percent(f.share()) + " of the arms that " + words.word(f.state())
                    + " received in ten years came from " + words.word(f.supplier());
        } else if (fact instanceof Forces f) {
            return words.word(f.state()) + " hosts " + f.personnel() + " military personnel of "
                    + words.word(f.sender());
        } else if (fact instanceof Border f) {
            return line(
                    words,
                    f.state(),
                    "borders on",
                    f.neighbour(),
                    f.kind() == Border.Kind.SEA ? "across a narrow sea" : "");
        } else if (fact instanceof Rivalry f) {
            return line(words, f.state(), "and", f.rival(), "are " + word(f.kind()) + " rivals");
        } else if (fact instanceof Claim f) {
            return words.word(f.claimant()) + " claims " + f.territory() + ", held by " + words.word(f.holder()) + " ("
                    + word(f.status()) + ")";
        } else if (fact instanceof Linkage f) {
            return words.word(f.state()) + " has a " + word(f.kind()) + " at stake: " + f.matter();
        } else if (fact instanceof Sanction f) {
            return words.word(f.sender()) + " has imposed " + word(f.kind()) + " sanctions on "
                    + words.word(f.target());
        } else if (fact instanceof Veto f) {
            return words.word(f.state()) + " vetoed " + f.draft() + " on " + words.word(f.beneficiary());
        } else if (fact instanceof Conduct f) {
            return words.word(f.state()) + " " + did(f.act()) + " " + words.word(f.toward());
        } else if (fact instanceof Limit f) {
            return words.word(f.state()) + " rules out " + words.word(f.option().code()) + " on "
                    + f.instrument().code() + ": " + f.title();
        } else if (fact instanceof Pledge f) {
            return words.word(f.state()) + " has pledged "
                    + words.word(f.option().code()) + " on " + f.instrument().code() + ": " + f.title();
        } else if (fact instanceof Ideology f) {
            return words.word(f.state()) + " professes " + f.doctrine() + " (" + word(f.worldView()) + "), which "
                    + word(f.role()) + (f.role().code().equals("decides") ? " its foreign policy" : " its words");
        } else if (fact instanceof Statement f) {
            return words.word(f.state()) + " spoke of " + word(f.theme()) + " (on " + words.word(f.about()) + ")";
        } else if (fact instanceof Regime f) {
            return words.word(f.state()) + " scores " + Sentences.percent(f.polyarchy()) + " on electoral democracy";
        } else if (fact instanceof Freedom f) {
            return words.word(f.state()) + " is " + word(f.status()) + " in the grading of Freedom House";
        } else if (fact instanceof Leader f) {
            return f.leader() + " heads the government of " + words.word(f.state())
                    + (f.orientation() == Leader.Orientation.NONE ? "" : " (" + word(f.orientation()) + ")");
        } else if (fact instanceof IdealPoint f) {
            return words.word(f.state()) + " stands at " + thousandths(f.idealPoint())
                    + " on the main dimension of votes in the General Assembly";
        } else if (fact instanceof Agreement f) {
            return words.word(f.state()) + " voted with " + words.word(f.power()) + " in " + Sentences.percent(f.agreement())
                    + " of the year's recorded votes";
        } else if (fact instanceof EnergyBalance f) {
            return words.word(f.state()) + " produces " + Sentences.percent(f.ratio()) + " of the " + word(f.fuel())
                    + " it consumes";
        } else if (fact instanceof Food f) {
            return Sentences.percent(f.share()) + " of the " + f.product() + " that " + words.word(f.state())
                    + " imports comes from " + words.word(f.supplier())
                    + (f.jointlyWith() == null ? "" : " and " + words.word(f.jointlyWith()));
        } else if (fact instanceof Presence f) {
            return line(words, f.state(), "hosts " + word(f.kind()) + " of", f.sender(), "");
        } else if (fact instanceof Nuclear f) {
            return words.word(f.state()) + " " + word(f.status()) + " nuclear weapons";
        } else if (fact instanceof Capability f) {
            return words.word(f.state()) + " has "
                    + BigDecimal.valueOf(f.share()).movePointLeft(3).toPlainString()
                    + "% of the material capabilities of all states";
        } else if (fact instanceof Conflict f) {
            return words.word(f.state()) + " fights an armed conflict over " + word(f.over())
                    + (f.opponent() == null ? "" : " with " + words.word(f.opponent())) + " (" + f.conflict() + ")";
        } else if (fact instanceof Suspension f) {
            return words.word(f.state()) + " has no vote under Article 19: " + f.resolution();
        } else if (fact instanceof Attendance f) {
            return words.word(f.state()) + " missed " + Sentences.percent(f.absent()) + " of the year's recorded votes";
        } else if (fact instanceof Tie f) {
            return line(words, f.state(), "has a tie to", f.other(), "(" + word(f.kind()) + ")");
        } else if (fact instanceof State f) {
            return f.name() + " is a member of the United Nations";
        } else if (fact instanceof Organisation f) {
            return f.name() + " is an organisation of the kind " + word(f.kind());
        }
        throw new IllegalStateException("no sentence for " + fact.getClass().getSimpleName());
    }

    private static String did(Conduct.Act act) {
        return switch (act) {
            case SANCTIONS_IMPOSED -> "imposed sanctions on";
            case DIPLOMATS_EXPELLED -> "expelled diplomats of";
            case RELATIONS_SEVERED -> "broke off relations with";
            case TERRITORY_MADE_AVAILABLE -> "made its territory available to";
            case TROOPS_SENT -> "sent troops into";
            case ARMS_SUPPLIED -> "supplied arms to";
            case NON_LETHAL_AID_SUPPLIED -> "supplied non-lethal aid to";
            case ENTITY_RECOGNISED -> "recognised an entity on the territory of";
            case RECOGNITION_REFUSED -> "refused to recognise a change to the territory of";
            case TALKS_HOSTED -> "hosted talks with";
            case PEACE_INITIATIVE -> "put forward a peace initiative to";
            case COUNTER_SANCTIONS_SUFFERED -> "suffered counter-sanctions of";
        };
    }

    private static String line(Sentences words, String one, String verb, String other, String rest) {
        return (words.word(one) + " " + verb + " " + words.word(other) + " " + rest).strip();
    }

    private static String word(Coded coded) {
        return Sentences.spaced(coded.code());
    }

    private static String thousandths(int value) {
        return BigDecimal.valueOf(value).movePointLeft(3).stripTrailingZeros().toPlainString();
    }
}
