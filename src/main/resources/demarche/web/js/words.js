// The words of the model as the page shows them. Codes are those of the API; what is missing here is shown as its code.

/** Instruments, and the options of each in the order of the scale, from against the acting state to towards it. */
export const INSTRUMENTS = [
  {
    code: 'vote',
    label: 'Vote',
    options: [
      { code: 'yes', label: 'yes', tone: 'against' },
      { code: 'abstain', label: 'abstain', tone: 'between' },
      { code: 'no', label: 'no', tone: 'towards' },
      { code: 'absent', label: 'absent', tone: 'absent' },
    ],
  },
  {
    code: 'recognition',
    label: 'Recognition',
    options: [
      { code: 'reject', label: 'rejects', tone: 'against' },
      { code: 'silent', label: 'is silent', tone: 'between' },
      { code: 'recognise', label: 'recognises', tone: 'towards' },
    ],
  },
  {
    code: 'sanctions',
    label: 'Sanctions',
    options: [
      { code: 'impose', label: 'imposes', tone: 'against' },
      { code: 'none', label: 'none', tone: 'between' },
    ],
  },
  {
    code: 'support',
    label: 'Support',
    options: [
      { code: 'military-to-target', label: 'military, to the affected party', brief: 'military', tone: 'against' },
      { code: 'other-to-target', label: 'other, to the affected party', brief: 'other', tone: 'partly' },
      { code: 'none', label: 'none', tone: 'between' },
      { code: 'to-initiator', label: 'to the acting state', brief: 'acting state', tone: 'towards' },
    ],
  },
  {
    code: 'mediation',
    label: 'Mediation',
    options: [
      { code: 'offers', label: 'offers', tone: 'against' },
      { code: 'capable', label: 'capable', tone: 'partly' },
      { code: 'not-capable', label: 'not capable', tone: 'between' },
    ],
  },
  {
    code: 'initiative',
    label: 'Initiative',
    options: [
      { code: 'accepts', label: 'accepts', tone: 'against' },
      { code: 'rejects', label: 'rejects', tone: 'towards' },
    ],
  },
];

/** An instrument within a sentence: "on the vote", "on sanctions". */
export function phrase(code) {
  return code === 'vote' || code === 'initiative' ? `the ${code}` : instrumentOf(code).label.toLowerCase();
}

const BY_CODE = new Map(INSTRUMENTS.map((instrument) => [instrument.code, instrument]));

export const NO_POSITION = { code: '', label: 'no position', tone: 'without' };

export function instrumentOf(code) {
  return BY_CODE.get(code) ?? { code, label: sentenceCase(code), options: [] };
}

export function optionOf(instrument, code) {
  if (code === null || code === undefined || code === '') return NO_POSITION;
  return (
    instrumentOf(instrument).options.find((option) => option.code === code) ?? {
      code,
      label: plain(code),
      tone: 'without',
    }
  );
}

/** The eleven drivers, as the page lists them, with a sentence each. */
export const DRIVERS = [
  ['ideology', 'Ideology', 'Regime and world view, and whether it decides foreign policy or only colours its words'],
  ['alliance', 'Alliance', 'Security guarantees and declared partnerships'],
  ['patronage', 'Patronage', 'A principal supporter, and a veto as a shield'],
  ['exposure', 'Exposure', 'Trade, arms, energy, food, aid and secondary sanctions'],
  ['territory', 'Territory', 'Claims held and suffered, separatism, an own precedent'],
  ['security', 'Security', 'Proximity, rivalry, great-power competition'],
  ['norms', 'Norms', 'What law and neutrality ask of every state'],
  ['identity', 'Identity', 'Religion, diaspora, the memory of empire and liberation'],
  ['bloc', 'Bloc', 'Consensus of a region or a grouping'],
  ['domestic', 'Domestic', 'Leader, coalition, limits at home'],
  ['record', 'Record', 'Own conduct earlier in the same dispute'],
].map(([code, label, says]) => ({ code, label, says }));

export function driverLabel(code) {
  return DRIVERS.find((driver) => driver.code === code)?.label ?? sentenceCase(code ?? 'other');
}

export const GROUPS = {
  african: 'African states',
  'asia-pacific': 'Asia-Pacific states',
  'eastern-european': 'Eastern European states',
  'latin-american-caribbean': 'Latin American and Caribbean states',
  'western-european-others': 'Western European and other states',
};

export const ROLES = {
  initiator: 'acting state',
  target: 'affected party',
  'declared-for-initiator': 'declared supporter of the acting state',
  'declared-for-target': 'declared supporter of the affected party',
};

export const OUTLOOKS = {
  reassesses: 'reassesses',
  'under-strain': 'under strain',
  holds: 'holds',
};

export const ASKS = {
  procedure: 'procedural',
  talks: 'calls for talks',
  demand: 'demands without naming the acting state',
  condemn: 'condemns by name',
  account: 'holds to account',
  exclude: 'excludes',
};

const FRAMES = {
  'sovereignty-and-territorial-integrity': 'sovereignty and territorial integrity',
  'charter-and-law': 'Charter and law',
  'no-change-of-the-status-quo-by-force': 'no change of the status quo by force',
  'legitimate-security-concerns': 'legitimate security concerns',
  'restraint-and-talks': 'restraint and talks',
  'double-standards-and-hegemony': 'double standards and hegemony',
  'will-of-the-people': 'will of the people',
};

export function frameLabel(code) {
  return FRAMES[code] ?? plain(code);
}

export const CAVEAT = 'What the stated rules imply from the stated facts; not a forecast.';

/** A code with its hyphens read as spaces. */
export function plain(code) {
  return String(code).replaceAll('-', ' ');
}

export function sentenceCase(code) {
  const words = plain(code);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
