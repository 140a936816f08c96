package demarche.world.fact;

import demarche.world.Coded;

/** How close two governments have declared their relationship to be. */
public enum PartnershipLevel implements Coded {
    STRATEGIC,
    COMPREHENSIVE_STRATEGIC
}
