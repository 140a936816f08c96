package demarche.evaluate.scale;

/**
 * The fit of the votes on one measure to those on the others of its dispute.
 *
 * @param homogeneity the errors of the pairs it is in
 */
public record MeasureScale(Ballot ballot, Homogeneity homogeneity) {}
