// The command that asks the question of the page.

function quoted(word) {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The options of the question: measure, track, scenario, drivers. */
export function questionOptions(page, defaultMeasure) {
  const words = [];
  if (page.measure && page.measure !== defaultMeasure) words.push('--measure', page.measure);
  if (page.track !== 'with-record') words.push('--track', page.track);
  page.with.forEach((id) => words.push('--with', id));
  page.set.forEach((setting) => words.push('--set', setting));
  page.assume.forEach((position) => words.push('--assume', position));
  page.without.forEach((driver) => words.push('--without', driver));
  return words;
}

/** The command that prints what the page shows. */
export function commandFor(page, defaultMeasure) {
  const options = questionOptions(page, defaultMeasure);
  const instrument = page.instrument && page.instrument !== 'vote' ? [page.instrument] : [];
  let words;
  if (page.view === 'beside' && page.beside.length > 0) {
    words = ['whatif', page.case, ...options, ...page.beside.flatMap((column) => ['--beside', column])];
  } else if (page.state) {
    words = ['why', page.case, page.state, ...instrument, ...options];
  } else {
    words = ['assess', page.case, ...(instrument.length ? ['--instrument', instrument[0]] : []), ...options];
  }
  return `./demarche ${words.map(quoted).join(' ')}`;
}
