package demarche.evaluate.outcome;

import demarche.crisis.CrisisCase;
import demarche.evaluate.Track;

/**
 * The result of the rules on one instrument of one case.
 *
 * @param track whether earlier votes of the dispute were among the facts
 * @param file where what was observed stands, relative to the facts
 */
public record OutcomeResult(CrisisCase crisis, Track track, String file, OutcomeEvaluation evaluation) {}
