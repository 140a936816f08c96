package demarche.evaluate.scale;

/**
 * How the votes on one measure fit those on the others of its dispute.
 *
 * @param homogeneity the errors of the pairs it is in
 */
public record MeasureScale(Ballot ballot, Homogeneity homogeneity) {}
