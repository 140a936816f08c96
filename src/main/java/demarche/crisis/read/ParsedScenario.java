package demarche.crisis.read;

import demarche.crisis.Scenario;
import demarche.world.read.YamlDocument;

/** A scenario that is right by itself, and where its parts stand. */
record ParsedScenario(Scenario scenario, YamlDocument document) {}
