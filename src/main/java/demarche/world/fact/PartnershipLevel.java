package demarche.world.fact;

import demarche.world.Coded;

/** How close two governments have declared their relationship to be. */
public enum PartnershipLevel implements Coded {
    STRATEGIC,
    COMPREHENSIVE_STRATEGIC,
    /** One has designated the other an ally, with access to arms and training but without a treaty of defence. */
    DESIGNATED_ALLY
}
