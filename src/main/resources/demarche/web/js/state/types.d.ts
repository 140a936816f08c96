// What the server answers, as the page reads it. Made of the records of the answers (PageTypesTest).

export interface Accuracy {
  /** number of this shape; it changes when a key is taken away or changes its meaning */
  schema: 1;
  /** whether the facts and rules are those of the measurement */
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
  /** log-odds under it, before commitments resist */
  stanceAfter?: number;
  /** pushes that were not there before or have another strength now */
  came: EffectPush[];
  /** pushes that are gone or had another strength */
  went: EffectPush[];
  /** the rules that start, stop or weigh otherwise, and why */
  changes: EffectChange[];
  /** the option that lies next the way the stance goes; none where it stays or nothing lies there */
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
  /** number of this shape; it changes when a key is taken away or changes its meaning */
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
  /** log-odds on the measure's instrument; positive against the acting state */
  stance?: number;
  /** how much stance each option of an instrument asks, in log-odds, of the most demanding option first */
  asks: Partial<Record<Instrument, number[]>>;
  /** the initiative is asked of the parties alone, and only where there is one */
  positions: Partial<Record<Instrument, AssessPosition>>;
  /** arguments the state would use in public, the leading one first */
  frame: FrameKind[];
  /** each once, strongest first */
  pushes: AssessPush[];
  /** what makes it costly to leave a position, as finished sentences */
  commitments: string[];
  /** what a scenario does to the positions; none without a scenario */
  reassessments: Effect[];
}

export interface AssessPosition {
  /** the option inferred; null where the state has no say */
  option: Option | null;
  probability?: Chances;
  /** log-odds on this instrument: the pushes on the case and on this instrument */
  stance?: number;
  /** the recorded vote, where one is known; an outcome, never an input */
  recorded?: Option;
  /** the last two rounds of second-order effects differ */
  unsettled?: boolean;
  /** the position is imposed by --assume and not inferred */
  assumed?: boolean;
}

export interface AssessPush {
  /** a family of reasons */
  driver: Driver;
  /** case, or the id of the one measure or instrument it bears on */
  scope: string;
  /** log-odds added to the stance */
  weight: number;
  /** id of the rule */
  rule: string;
  /** finished sentences, one a reason */
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
  /** files of what states were seen to do afterwards, by instrument */
  observed?: Partial<Record<Instrument, string>>;
  sources: string[];
}

export interface CaseAll {
  /** number of this shape; it changes when a key is taken away or changes its meaning */
  schema: 1;
  cases: Case[];
}

export interface CasePage extends Head {
  measures: MeasurePage[];
  /** files of what states were seen to do afterwards, by instrument */
  observed?: Partial<Record<Instrument, string>>;
  sources: Source[];
  /** names of initiator and target */
  parties: Parties;
  actDescription: string;
  scenarios: Preset[];
}

export interface CasePageOne {
  /** number of this shape; it changes when a key is taken away or changes its meaning */
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
  /** log-odds a move has to overcome */
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
  /** how many rules */
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
  /** log-odds by which the stance changes on its account */
  by: number;
  /** levers and assumptions as on the command line, keys of patched facts; none where positions of others are the cause */
  causes: string[];
}

export interface EffectPush {
  driver: Driver;
  /** log-odds added to the stance */
  weight: number;
  /** id of the rule */
  rule: string;
  /** finished sentences, one a reason */
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
  /** the instrument asked about */
  instrument: Instrument;
  /** where the state stands now */
  from: Option;
  /** the option it was to be turned to */
  to: Option;
  search: Search;
  /** sets of changes that turn the state, none of which can be left out; the cheapest first */
  flips: FlipOfFlip[];
}

export interface FlipChange {
  kind: ChangeKind;
  /** a lever as --set takes it, the key of a fact that no longer holds, or a driver switched off */
  id: string;
  cost: number;
  words: string;
}

export interface FlipOfFlip {
  /** sum of the costs of its changes */
  cost: number;
  /** log-odds under it; null off the ladder */
  stance: number | null;
  changes: FlipChange[];
}

export type Forum =
  | 'UNGA'
  | 'UNSC'
  | 'coalition';

export interface Found {
  file: string;
  line: number;
  column: number;
  found: string;
  expected: string;
  nearest?: string;
}

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
  /** the day whose facts were used: the one before the measure */
  asOf: string;
  /** identifies the content of the files, wherever they lie */
  facts: string;
  /** identifies rules, weights and asks */
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
  /** who declared for which side, by ISO 3166-1 alpha-3 code */
  sides: Sides;
}

export interface Held extends Argued {
  commitments: Commitment[];
  /** why the state does not weigh what changes, as finished sentences */
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
  /** from against the acting state to towards it */
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
  /** whether a setting may name the party of which something is asked */
  of: boolean;
  /** the value from which on a setting has to name that party */
  ofRequiredFrom?: number;
  /** the value from which on there is no precedent */
  conjectureFrom?: number;
  rungs: Rung[];
  effects: LeverEffect[];
  references: string[];
}

export interface LeverAll {
  /** number of this shape; it changes when a key is taken away or changes its meaning */
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
  /** a level, or the weaker and the stronger of two defensible readings */
  ask: AskLevel | AskLevel[];
  tags: Tag[];
  /** file of the recorded votes */
  observed?: string;
}

export interface MeasurePage extends Measure {
  default: boolean;
  words: string;
  /** by instrument, in log-odds: of a vote the yes-ask and the no-ask */
  asks: Partial<Record<Instrument, number[]>>;
  /** how many states voted so: yes, abstain, no, absent */
  recorded?: Partial<Record<Option, number>>;
}

export interface Next {
  option: Option;
  /** log-odds from the stance, before commitments resist */
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
  /** where there is little room */
  brief: string;
  /** the name under which a drawing has a colour and a pattern */
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
  /** as --set takes it */
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
  /** why it does not fit */
  because?: string;
}

export interface Problem {
  /** kind of problem, for instance /reference#unknown-id */
  type: string;
  title: string;
  status: number;
  /** the finding and its place */
  detail: string;
  /** what to do */
  remedy: string;
  /** the invalid parameter */
  parameter?: string;
  /** the nearest valid value */
  nearest?: string;
  /** all valid values */
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
  /** a family of reasons */
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
  /** log-odds at full strength as judged before calibration, without sign */
  weightJudged?: number;
  calibratedOn?: string;
  place: string;
}

export interface RuleAll {
  /** number of this shape; it changes when a key is taken away or changes its meaning */
  schema: 1;
  rules: Rule[];
}

export interface RuleRead {
  /** number of this shape; it changes when a key is taken away or changes its meaning */
  schema: 1;
  rule: RuleWhole;
}

export interface RuleWhole extends Rule {
  /** the rule as written */
  text?: string;
  /** those it cites, in full */
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
  /** what in it has no precedent */
  conjecture?: string;
  include: string[];
  set: Setting[];
  patch: Patch[];
  sources: string[];
}

export interface ScenarioAll {
  /** number of this shape; it changes when a key is taken away or changes its meaning */
  schema: 1;
  scenarios: Scenario[];
}

export interface Search {
  /** why the search went no further */
  ended: Ended;
  /** how many changes there were to choose from */
  considered: number;
  /** how many of them bear on the position without turning it alone, and were combined */
  bearing: number;
  /** how many sets of changes the engine inferred */
  inferred: number;
  /** up to how many changes at a time every set was tried */
  completeUpTo: number;
}

export interface Serving {
  /** number of this shape; it changes when a key is taken away or changes its meaning */
  schema: 1;
  /** identifier of facts, cases, rules and program */
  state: string;
  /** whether edits are reloaded */
  watched: boolean;
  /** time of the change to this state, in ISO 8601 */
  since: string;
  /** digest of the facts */
  facts: string;
  /** digest of rules and weights */
  rules: string;
  /** edited files that led to this state; empty for the first state */
  changed: string[];
  /** time of the last edit in ISO 8601, if it has problems */
  failed?: string;
  /** problems of the last edit */
  problems: Found[];
}

export interface Setting {
  lever: string;
  value: number;
  /** whose hand: initiator, target or a state */
  by?: string;
  /** of which party something is asked */
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
  /** number of this shape; it changes when a key is taken away or changes its meaning */
  schema: 1;
  sources: Source[];
}

export interface Stands {
  /** the position; null where the state has no say */
  option: Option | null;
  /** in log-odds; null off the ladder, as on mediation */
  stance: number | null;
}

export interface State {
  /** ISO 3166-1 alpha-3 code */
  code: string;
  name: string;
  group: Group;
  /** when it is a member of the United Nations */
  member: string;
}

export interface States {
  /** number of this shape; it changes when a key is taken away or changes its meaning */
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
  /** the instrument whose position is followed */
  instrument: Instrument;
  lever: TipOfLever;
  /** by code */
  states: TipOfState[];
}

export interface TipOfLever {
  /** id of the lever */
  lever: string;
  /** the lever and the hand that turns it */
  dial: string;
  from: number;
  to: number;
  step: number;
  /** its value on the day */
  baseline: number;
}

export interface TipOfState extends Stands {
  state: string;
  /** the first value at which the position is another; null where it is within no step of its range */
  rising: Point | null;
  /** the first value at which the position is another; null where it is within no step of its range */
  falling: Point | null;
  /** of one state asked for: the commitments in the way at either end, where it does not move */
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
  /** the option inferred; null where the state has no say */
  option: Option | null;
  probability?: Chances;
  derivation: WhyOfStep;
  /** what the scenario does to the position; only under one, and only of a position that is asked without it too */
  underScenario?: Held;
  /** cited, in the order of their first mention; published in a year, in a month or on a day */
  sources: Source[];
}

export interface WhyNot extends AnswerHeading {
  state: string;
  /** the instrument asked about */
  instrument: Instrument;
  /** the option the state takes */
  option: Option;
  /** the option it does not take, and was asked about */
  wanted: Option;
  /** log-odds; null off the ladder */
  stance: number | null;
  /** the stance it acts on once its commitments have resisted */
  held: number | null;
  /** how far the stance would have to go, + against the acting state; null where it asks for the option already or has no say on it */
  gap: number | null;
  /** the rules that conclude the option, none of which fires */
  concluding: WhyNotOfRule[];
  /** what they would lack even where the stance asked for the option; empty where the stance alone decides */
  barred: string[];
  /** why it takes the option it takes */
  instead: string[];
  /** driver rules that push the way asked for and do not fire, the nearest first */
  candidates: WhyNotOfCandidate[];
  /** those of them that would bring the stance there alone, at full strength */
  sufficient: string[];
  /** how many of the heaviest it takes together; null where all of them do not suffice, or no stance is at stake */
  fewestTogether: number | null;
  /** how many more rules push that way on other instruments alone */
  onOtherInstruments: number;
  /** pushes that go the way asked for already */
  helping: WhyNotPush[];
  /** pushes that go the other way */
  hindering: WhyNotPush[];
}

export interface WhyNotOfCandidate extends WhyNotOfRule {
  /** a family of reasons */
  driver: Driver;
  /** what it would add at full strength, log-odds */
  weight: number;
  /** whether it may add less */
  graded: boolean;
  /** what could make it fire: other facts, a scenario, or nothing, where what is missing is given with the case */
  bring: Bring;
  /** the option its full strength would carry the stance to */
  reaches: Option | null;
}

export interface WhyNotOfCondition {
  /** open: it cannot be said, since it speaks of what is missing before it */
  status: Status;
  sentence: string;
  /** the condition as written */
  text: string;
  line: number;
  /** where one of several would do */
  alternatives?: WhyNotOfCondition[][];
  /** rules that would conclude what is missing */
  concluding?: WhyNotOfRule[];
}

export interface WhyNotOfRule {
  /** id of the rule */
  rule: string;
  title: string;
  file: string;
  line: number;
  /** how many of its conditions do not hold */
  lacking: number;
  conditions: WhyNotOfCondition[];
}

export interface WhyNotPush {
  rule: string;
  /** a family of reasons */
  driver: Driver;
  weight: number;
}

export interface WhyOfFact {
  key: string;
  /** when, in words */
  holds: string;
  /** key of a source */
  source: string;
  basis: Basis;
  reliability?: Reliability;
  note?: string;
  /** file and line it stands in */
  origin: string;
  /** years between what it describes and the day asked about */
  age?: number;
  /** older than the horizon of its table */
  stale?: boolean;
}

export interface WhyOfStep {
  kind: StepKind;
  /** finished, without a full stop */
  sentence: string;
  /** what a push adds, where a stance lies, what an option asks */
  logOdds?: number;
  /** id of the rule that concluded it */
  rule?: string;
  fact?: WhyOfFact;
  /** what it rests on */
  premises: WhyOfStep[];
}

export interface Word {
  code: string;
  label: string;
}

export interface Words {
  /** number of this shape; it changes when a key is taken away or changes its meaning */
  schema: 1;
  drivers: DriverWord[];
  instruments: InstrumentWord[];
  /** what a text asks */
  asks: Word[];
  /** roles in a case */
  roles: Word[];
  frames: Word[];
  outlooks: Word[];
  /** regional groups */
  groups: Word[];
  organisations: OrganisationWord[];
  /** what goes with every position */
  caveat: string;
}

export interface WorldMap {
  type: string;
  disclaimer: string;
  source: string;
  points: Record<string, number[]>;
  features: Feature[];
}
