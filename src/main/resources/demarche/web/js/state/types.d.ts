// What the server answers, as the page reads it. Made of the records of the answers (PageTypesTest).

export interface Accuracy {
  /** version of this schema; it changes when a key is removed or changes its meaning */
  schema: 1;
  /** whether facts and rules are still those that were measured */
  current: boolean;
  /** docs/accuracy.json */
  figures: unknown;
  /** docs/accuracy.md, in Markdown */
  page: string;
}

export interface AnswerHeading extends Asked, Grounds {
  /** scenarios applied, left to right */
  scenario: string[];
}

export interface Argued extends Effect {
  /** log-odds without the scenario */
  stanceBefore?: number;
  /** log-odds under the scenario, before commitments */
  stanceAfter?: number;
  /** pushes that are new or have another strength */
  came: EffectPush[];
  /** pushes that ended or had another strength */
  went: EffectPush[];
  /** rules that start, stop or change weight, with causes */
  changes: EffectChange[];
  /** the next option in the direction of the change; absent if the stance is unchanged or there is no further option */
  nextAsk?: Next;
}

export type AskLevel =
  | 'procedure'
  | 'talks'
  | 'demand'
  | 'condemn'
  | 'account'
  | 'exclude';

export interface Asked {
  /** version of this schema; it changes when a key is removed or changes its meaning */
  schema: 1;
  /** id of the case */
  case: string;
  /** id of the measure assessed */
  measure: string;
}

export interface Assess extends AnswerHeading {
  states: AssessOfState[];
}

export interface AssessOfState {
  /** ISO 3166-1 alpha-3 code */
  state: string;
  /** log-odds on the instrument of the measure; positive means against the acting state */
  stance?: number;
  /** thresholds of the options of an instrument in log-odds, the most demanding option first */
  asks: Partial<Record<Instrument, number[]>>;
  /** the option initiative exists for the parties only, under a peace initiative */
  positions: Partial<Record<Instrument, AssessPosition>>;
  /** public justifications, the leading one first */
  frame: FrameKind[];
  /** pushes, each once, strongest first */
  pushes: AssessPush[];
  /** commitments, as complete sentences */
  commitments: string[];
  /** effects of the scenario; absent without a scenario */
  reassessments: Effect[];
}

export interface AssessPosition {
  /** the inferred option; null if the state has no say */
  option: Option | null;
  probability?: Chances;
  /** log-odds on this instrument: pushes of the case and of this instrument */
  stance?: number;
  /** the recorded vote, if known; an outcome, never an input */
  recorded?: Option;
  /** not settled: the last two rounds of second-order effects differ */
  unsettled?: boolean;
  /** imposed by --assume, not inferred */
  assumed?: boolean;
}

export interface AssessPush {
  /** family of reasons */
  driver: Driver;
  /** case, or the id of the measure or instrument it applies to */
  scope: string;
  /** log-odds added to the stance */
  weight: number;
  /** rule id */
  rule: string;
  /** complete sentences, one per reason */
  because: string[];
}

export type Basis =
  | 'recorded'
  | 'judged';

export interface Belonging extends State {
  memberships: string[];
  role?: string;
}

export type Bring =
  | 'facts'
  | 'scenario'
  | 'nothing';

export type ByWhom =
  | 'nobody'
  | 'side'
  | 'state';

export interface Case extends Head {
  measures: Measure[];
  /** files of observed positions after the act, by instrument */
  observed?: Partial<Record<Instrument, string>>;
  sources: string[];
}

export interface CaseAll {
  /** version of this schema; it changes when a key is removed or changes its meaning */
  schema: 1;
  cases: Case[];
}

export interface CasePage extends Head {
  measures: MeasurePage[];
  /** files of observed positions after the act, by instrument */
  observed?: Partial<Record<Instrument, string>>;
  sources: Source[];
  /** names of initiator and target */
  parties: Parties;
  actDescription: string;
  scenarios: Preset[];
}

export interface CasePageOne {
  /** version of this schema; it changes when a key is removed or changes its meaning */
  schema: 1;
  case: CasePage;
}

export interface Chances {
  yes: number;
  abstain: number;
  no: number;
  absent: number;
}

export type ChangeKind =
  | 'lever'
  | 'fact'
  | 'driver';

export interface Commitment {
  rule: string;
  /** log-odds that a change of position has to overcome */
  cost?: number;
  because: string[];
}

export type Direction =
  | 'against'
  | 'towards';

export type Driver =
  | 'ideology'
  | 'alliance'
  | 'patronage'
  | 'exposure'
  | 'territory'
  | 'security'
  | 'norms'
  | 'identity'
  | 'bloc'
  | 'domestic'
  | 'record';

export interface DriverWord {
  code: Driver;
  label: string;
  description: string;
  /** number of rules */
  rules: number;
}

export interface Drivers extends AnswerHeading {
  instrument: Instrument;
  all: Record<string, Option>;
  drivers: DriversOfDriver[];
}

export interface DriversOfDriver {
  driver: Driver;
  alone: Record<string, Option>;
  removed: Record<string, Option>;
  moved: string[];
}

export interface Effect {
  instrument: Instrument;
  outlook: Outlook;
  from: Option;
  to: Option;
  direction: Shift;
  because: string[];
  heldBy: string[];
}

export interface EffectChange {
  rule: string;
  kind: PushChangeKind;
  /** change of the stance due to this rule, in log-odds */
  by: number;
  /** levers and assumptions as on the command line, keys of patched facts; empty if positions of other states are the cause */
  causes: string[];
}

export interface EffectPush {
  driver: Driver;
  /** log-odds added to the stance */
  weight: number;
  /** rule id */
  rule: string;
  /** complete sentences, one per reason */
  because: string[];
}

export type Ended =
  | 'complete'
  | 'time'
  | 'stopped';

export interface Feature {
  type: string;
  id: string;
  properties: Properties;
  geometry: Geometry;
}

export interface Flip extends AnswerHeading {
  state: string;
  /** instrument of the question */
  instrument: Instrument;
  /** current position */
  from: Option;
  /** position to reach */
  to: Option;
  search: Search;
  /** minimal sets of changes that give the position, cheapest first */
  flips: FlipOfFlip[];
}

export interface FlipChange {
  kind: ChangeKind;
  /** a lever as for --set, the key of a removed fact, or a driver switched off */
  id: string;
  cost: number;
  words: string;
}

export interface FlipOfFlip {
  /** sum of the costs of its changes */
  cost: number;
  /** log-odds with these changes; null if no stance decides */
  stance: number | null;
  changes: FlipChange[];
}

export type Forum =
  | 'UNGA'
  | 'UNSC'
  | 'coalition';

export type FrameKind =
  | 'sovereignty-and-territorial-integrity'
  | 'charter-and-law'
  | 'no-change-of-the-status-quo-by-force'
  | 'legitimate-security-concerns'
  | 'restraint-and-talks'
  | 'double-standards-and-hegemony'
  | 'will-of-the-people';

export interface Geometry {
  type: string;
  coordinates: number[][][][];
}

export interface Grounds {
  /** drivers switched off */
  without: Driver[];
  /** the day of the facts used: the day before the measure */
  asOf: string;
  /** digest of the content of the facts files */
  facts: string;
  /** digest of rules, weights and thresholds */
  rules: string;
}

export type Group =
  | 'african'
  | 'asia-pacific'
  | 'eastern-european'
  | 'latin-american-caribbean'
  | 'western-european-others'
  | 'none';

export interface Head {
  id: string;
  title: string;
  date: string;
  dispute: string;
  /** the acting state */
  initiator: string;
  /** the affected party */
  target: string;
  act: string;
  gravity: number;
  /** declared supporters of each side, by ISO 3166-1 alpha-3 code */
  sides: Sides;
}

export interface Held extends Argued {
  commitments: Commitment[];
  /** why the state is insulated from the scenario, as complete sentences */
  insulatedBy: string[];
}

export type Instrument =
  | 'vote'
  | 'recognition'
  | 'sanctions'
  | 'support'
  | 'mediation'
  | 'initiative';

export interface InstrumentWord {
  code: Instrument;
  label: string;
  /** from most against to most towards the acting state */
  options: OptionWord[];
}

export interface Lever {
  id: string;
  title: string;
  unit: string;
  from: number;
  to: number;
  step: number;
  baseline: number;
  by: ByWhom;
  /** whether a setting may name the party asked for concessions */
  of: boolean;
  /** the lowest value at which a setting must name that party */
  ofRequiredFrom?: number;
  /** the lowest value without a precedent */
  conjectureFrom?: number;
  rungs: Rung[];
  effects: LeverEffect[];
  references: string[];
}

export interface LeverAll {
  /** version of this schema; it changes when a key is removed or changes its meaning */
  schema: 1;
  levers: Lever[];
}

export type LeverDirection =
  | 'against-initiator'
  | 'towards-initiator'
  | 'either';

export interface LeverEffect {
  instrument: Instrument;
  direction: LeverDirection;
  mechanism: string;
  contested?: string;
}

export interface Measure {
  id: string;
  date: string;
  forum: Forum;
  instrument: Instrument;
  text: TextDirection;
  /** an ask level, or the weaker and the stronger of two defensible readings */
  ask: AskLevel | AskLevel[];
  tags: Tag[];
  /** file of the recorded votes */
  observed?: string;
}

export interface MeasurePage extends Measure {
  default: boolean;
  words: string;
  /** thresholds by instrument in log-odds; for a vote, those for yes and no */
  asks: Partial<Record<Instrument, number[]>>;
  /** recorded totals: yes, abstain, no, absent */
  recorded?: Partial<Record<Option, number>>;
}

export interface Next {
  option: Option;
  /** distance from the stance in log-odds, before commitments */
  distance: number;
}

export type Option =
  | 'yes'
  | 'abstain'
  | 'no'
  | 'absent'
  | 'reject'
  | 'silent'
  | 'recognise'
  | 'impose'
  | 'none'
  | 'military-to-target'
  | 'other-to-target'
  | 'to-initiator'
  | 'not-capable'
  | 'capable'
  | 'offers'
  | 'accepts'
  | 'rejects';

export interface OptionWord {
  code: Option;
  label: string;
  /** short label */
  brief: string;
  /** key of colour and pattern on maps */
  tone: string;
}

export type OrganisationKind =
  | 'mutual-defence'
  | 'union'
  | 'policy-coordination'
  | 'security-cooperation'
  | 'economic'
  | 'caucus'
  | 'regional'
  | 'forum'
  | 'non-aligned'
  | 'council';

export interface OrganisationWord {
  code: string;
  name: string;
  kind: OrganisationKind;
}

export type Outlook =
  | 'holds'
  | 'under-strain'
  | 'reassesses';

export interface Parties {
  initiator: string;
  target: string;
}

export interface Patch {
  subject: string;
  deed: string;
}

export interface Point extends Stands {
  value: number;
  /** as for --set */
  set: string;
}

export interface Positions extends AnswerHeading {
  states: PositionsOfState[];
}

export interface PositionsOfState {
  state: string;
  stance?: number;
  positions: Partial<Record<Instrument, PositionsPosition>>;
}

export interface PositionsPosition {
  option: Option | null;
  probability?: Chances;
  recorded?: Option;
  unsettled?: boolean;
  assumed?: boolean;
  from?: Option;
  outlook?: Outlook;
  direction?: Shift;
}

export interface Preset {
  id: string;
  title: string;
  fits: boolean;
  /** why it does not apply */
  because?: string;
}

export interface Problem {
  /** Names the kind of problem, for instance /reference#unknown-id */
  type: string;
  title: string;
  status: number;
  /** What was found, and where */
  detail: string;
  /** What to do */
  remedy: string;
  /** The parameter that is wrong */
  parameter?: string;
  /** What was perhaps meant */
  nearest?: string;
  /** Everything that would have done */
  known?: string[];
}

export interface Properties {
  name: string;
}

export type PushChangeKind =
  | 'starts'
  | 'stops'
  | 'weighs';

export type Reliability =
  | 'high'
  | 'moderate'
  | 'low';

export interface Rule {
  id: string;
  title: string;
  folder: string;
  /** family of reasons */
  driver?: Driver;
  direction?: Direction;
  theory: Theory;
  says: string;
  rationale: string;
  cites: string[];
  /** log-odds at full strength, with the sign of the direction */
  weight?: number;
  weightRationale?: string;
  weightReference?: string;
  /** judged log-odds at full strength, before calibration, without sign */
  weightJudged?: number;
  calibratedOn?: string;
  place: string;
}

export interface RuleAll {
  /** version of this schema; it changes when a key is removed or changes its meaning */
  schema: 1;
  rules: Rule[];
}

export interface RuleRead {
  /** version of this schema; it changes when a key is removed or changes its meaning */
  schema: 1;
  rule: RuleWhole;
}

export interface RuleWhole extends Rule {
  /** source text of the rule */
  text?: string;
  /** cited sources, in full */
  sources: Source[];
}

export interface Rung {
  value: number;
  words: string;
}

export interface Scenario {
  id: string;
  title: string;
  description: string;
  /** the parts without precedent */
  conjecture?: string;
  include: string[];
  set: Setting[];
  patch: Patch[];
  sources: string[];
}

export interface ScenarioAll {
  /** version of this schema; it changes when a key is removed or changes its meaning */
  schema: 1;
  scenarios: Scenario[];
}

export interface Search {
  /** why the search ended */
  ended: Ended;
  /** number of possible changes */
  considered: number;
  /** number of changes that affect the position without changing it alone; these were combined */
  bearing: number;
  /** number of sets tested by the engine */
  inferred: number;
  /** the search is complete up to this number of changes */
  completeUpTo: number;
}

export interface Setting {
  lever: string;
  value: number;
  /** actor: initiator, target or a state */
  by?: string;
  /** the party asked for concessions */
  of?: Side;
  /** the value in words */
  rung?: string;
}

export type Shift =
  | 'against-initiator'
  | 'towards-initiator'
  | 'none';

export type Side =
  | 'initiator'
  | 'target';

export interface Sides {
  initiator: string[];
  target: string[];
}

export interface Source {
  key: string;
  title: string;
  publisher: string;
  /** year, month or day */
  published: string;
  url?: string;
  licence: string;
  note?: string;
}

export interface SourceAll {
  /** version of this schema; it changes when a key is removed or changes its meaning */
  schema: 1;
  sources: Source[];
}

export interface Stands {
  /** the position; null if the state has no say */
  option: Option | null;
  /** log-odds; null if no stance decides, as for mediation */
  stance: number | null;
}

export interface State {
  /** ISO 3166-1 alpha-3 code */
  code: string;
  /** official name at the United Nations */
  name: string;
  /** short name in sentences and tables */
  shortName: string;
  group: Group;
  /** period of UN membership */
  member: string;
}

export interface States {
  /** version of this schema; it changes when a key is removed or changes its meaning */
  schema: 1;
  asOf: string;
  states: Belonging[];
}

export type Status =
  | 'holds'
  | 'missing'
  | 'open';

export type StepKind =
  | 'position'
  | 'stance'
  | 'ask'
  | 'push'
  | 'concept'
  | 'frame'
  | 'fact'
  | 'case'
  | 'scenario';

export type Tag =
  | 'territory'
  | 'use-of-force'
  | 'humanitarian'
  | 'human-rights'
  | 'accountability'
  | 'exclusion'
  | 'procedure'
  | 'two-sided';

export type TextDirection =
  | 'against'
  | 'favours';

export type Theory =
  | 'realism'
  | 'liberalism'
  | 'constructivism'
  | 'domestic';

export interface Tip extends AnswerHeading {
  /** instrument of the positions */
  instrument: Instrument;
  lever: TipOfLever;
  /** by code */
  states: TipOfState[];
}

export interface TipOfLever {
  /** id of the lever */
  lever: string;
  /** the lever and the actor that turns it */
  dial: string;
  from: number;
  to: number;
  step: number;
  /** its baseline value */
  baseline: number;
}

export interface TipOfState extends Stands {
  state: string;
  /** the first value with another position; null if there is none in the range */
  rising: Point | null;
  /** the first value with another position; null if there is none in the range */
  falling: Point | null;
  /** for a single state that does not change: the commitments at each end of the range */
  heldBy?: Partial<Record<Way, string[]>>;
}

export interface Version {
  version: string;
  java: string;
  facts: string;
  rules: string;
  defaultCase: string;
}

export type Way =
  | 'rising'
  | 'falling';

export interface Why extends AnswerHeading {
  /** ISO 3166-1 alpha-3 code */
  state: string;
  instrument: Instrument;
  /** the inferred option; null if the state has no say */
  option: Option | null;
  probability?: Chances;
  derivation: WhyOfStep;
  /** effect of the scenario on the position; absent without a scenario or if there is no baseline position */
  underScenario?: Held;
  /** cited sources in order of appearance; published is a year, month or day */
  sources: Source[];
}

export interface WhyNot extends AnswerHeading {
  state: string;
  /** instrument of the question */
  instrument: Instrument;
  /** current option */
  option: Option;
  /** option of the question */
  wanted: Option;
  /** log-odds; null if no stance decides */
  stance: number | null;
  /** the effective stance after commitments */
  held: number | null;
  /** distance of the stance from the option, + against the acting state; null if the stance already gives the option or does not decide it */
  gap: number | null;
  /** the rules that conclude the option, none of which fires */
  concluding: WhyNotOfRule[];
  /** other conditions that would fail even with a sufficient stance; empty if the stance alone decides */
  barred: string[];
  /** why it takes its current option */
  instead: string[];
  /** driver rules in the direction of the option that do not fire, nearest first */
  candidates: WhyNotOfCandidate[];
  /** those that would suffice alone at full strength */
  sufficient: string[];
  /** smallest number of rules that suffice together; null if all of them do not suffice or the stance does not decide */
  fewestTogether: number | null;
  /** number of further rules in this direction that affect only other instruments */
  onOtherInstruments: number;
  /** pushes in the direction of the option */
  helping: WhyNotPush[];
  /** pushes in the other direction */
  hindering: WhyNotPush[];
}

export interface WhyNotOfCandidate extends WhyNotOfRule {
  /** family of reasons */
  driver: Driver;
  /** push at full strength, in log-odds */
  weight: number;
  /** whether the push may be smaller */
  graded: boolean;
  /** what could make it fire: facts, a scenario, or nothing if the unmet conditions depend on the case */
  bring: Bring;
  /** the option that its full strength would reach */
  reaches: Option | null;
}

export interface WhyNotOfCondition {
  /** open: cannot be tested because it depends on an unmet condition */
  status: Status;
  sentence: string;
  /** source text of the condition */
  text: string;
  line: number;
  /** alternatives, one of which suffices */
  alternatives?: WhyNotOfCondition[][];
  /** rules that would conclude the missing premise */
  concluding?: WhyNotOfRule[];
}

export interface WhyNotOfRule {
  /** rule id */
  rule: string;
  title: string;
  file: string;
  line: number;
  /** number of unmet conditions */
  lacking: number;
  conditions: WhyNotOfCondition[];
}

export interface WhyNotPush {
  rule: string;
  /** family of reasons */
  driver: Driver;
  weight: number;
}

export interface WhyOfFact {
  key: string;
  /** period, in words */
  holds: string;
  /** key of a source */
  source: string;
  basis: Basis;
  reliability?: Reliability;
  note?: string;
  /** file and line */
  origin: string;
  /** age in years on the day of the question */
  age?: number;
  /** older than the limit of its table */
  stale?: boolean;
}

export interface WhyOfStep {
  kind: StepKind;
  /** complete sentence without a full stop */
  sentence: string;
  /** value of a push, a stance or a threshold */
  logOdds?: number;
  /** id of the rule that concluded it */
  rule?: string;
  fact?: WhyOfFact;
  /** premises */
  premises: WhyOfStep[];
}

export interface Word {
  code: string;
  label: string;
}

export interface Words {
  /** version of this schema; it changes when a key is removed or changes its meaning */
  schema: 1;
  drivers: DriverWord[];
  instruments: InstrumentWord[];
  /** ask levels of texts */
  asks: Word[];
  /** roles in a case */
  roles: Word[];
  frames: Word[];
  outlooks: Word[];
  /** regional groups */
  groups: Word[];
  organisations: OrganisationWord[];
  /** caveat of every position */
  caveat: string;
}

export interface WorldMap {
  type: string;
  disclaimer: string;
  source: string;
  points: Record<string, number[]>;
  features: Feature[];
}
