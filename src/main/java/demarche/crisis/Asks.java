package demarche.crisis;

import java.util.List;
import java.util.Map;

/**
 * What {@code facts/asks.yaml} holds.
 *
 * @param votes for each level of a text the asks of yes and of no
 * @param standing the asks of instruments that need no measure, the most demanding option first
 * @param acts the closed list of acts by code
 */
public record Asks(Map<AskLevel, List<Ask>> votes, Map<Instrument, List<Ask>> standing, Map<String, Act> acts) {}
