package demarche.search;

import demarche.crisis.LeverSetting;
import demarche.reasoning.Placement;

/**
 * Where a position first changes as a dial is turned.
 *
 * @param setting the first value at which it is another; at every value nearer to the baseline it is the baseline's
 * @param placement the position there
 */
public record TippingPoint(LeverSetting setting, Placement placement) {}
