// Settings of levers, written as on the command line: LEVER=VALUE[@BY][/of:PARTY].

/** @returns {{lever: string, value: number, by: string, of: string}} */
export function parseSetting(text) {
  const match = /^([^=]+)=(-?\d+)(?:@([^/]+))?(?:\/of:(.+))?$/.exec(text);
  if (!match) return { lever: text, value: 0, by: '', of: '' };
  return { lever: match[1], value: Number(match[2]), by: match[3] ?? '', of: match[4] ?? '' };
}

export function writeSetting({ lever, value, by, of }) {
  return `${lever}=${value}${by ? `@${by}` : ''}${of ? `/of:${of}` : ''}`;
}

/** The key of a slider. One lever has several if several actors can turn it. */
export function dialOf({ lever, by, of }) {
  return `${lever}${by ? `@${by}` : ''}${of ? `/of:${of}` : ''}`;
}

/** The settings of scenarios and of the scenarios they include. Later settings replace earlier ones. */
export function settingsOfScenarios(ids, scenarios) {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const dials = new Map();
  const add = (id, seen) => {
    const scenario = byId.get(id);
    if (!scenario || seen.has(id)) return;
    (scenario.include ?? []).forEach((included) => add(included, new Set([...seen, id])));
    for (const set of scenario.set ?? []) {
      const setting = { lever: set.lever, value: set.value, by: set.by ?? '', of: set.of ?? '' };
      dials.set(dialOf(setting), setting);
    }
  };
  ids.forEach((id) => add(id, new Set()));
  return dials;
}

/** All current settings: those of the scenarios, replaced by those of the page. */
export function effectiveDials(page, scenarios) {
  const dials = settingsOfScenarios(page.with, scenarios);
  for (const text of page.set) {
    const setting = parseSetting(text);
    dials.set(dialOf(setting), setting);
  }
  return dials;
}

/** The settings of the page after one change. A setting equal to that of the scenarios is left out. */
export function turned(page, scenarios, levers, setting) {
  const dial = dialOf(setting);
  const others = page.set.filter((text) => dialOf(parseSetting(text)) !== dial);
  const fromScenarios = settingsOfScenarios(page.with, scenarios).get(dial)?.value;
  const rest = fromScenarios ?? levers.find((lever) => lever.id === setting.lever)?.baseline ?? 0;
  return setting.value === rest ? others : [...others, writeSetting(setting)];
}
