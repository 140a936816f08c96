package demarche.search;

import demarche.crisis.LeverSetting;
import demarche.reasoning.Placement;

/**
 * The value of a lever at which a position first changes.
 *
 * @param setting the first value with another position; all values nearer to the baseline give the baseline position
 * @param placement the position there
 */
public record TippingPoint(LeverSetting setting, Placement placement) {}
