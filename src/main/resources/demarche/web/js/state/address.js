// The address holds the whole state of the page, named as the options of the command line where one exists.

/** The parts of the state. A `list` is a repeated parameter; a value equal to `initial` is not written. */
const PARTS = {
  view: { initial: 'world' },
  case: { initial: '' },
  measure: { initial: '' },
  track: { initial: 'with-record' },
  instrument: { initial: '' },
  with: { list: true },
  set: { list: true },
  assume: { list: true },
  without: { list: true },
  beside: { list: true },
  state: { initial: '' },
  tab: { initial: 'why' },
  show: { initial: '' },
  find: { initial: '' },
  group: { initial: '' },
  org: { initial: '' },
  option: { initial: '' },
  only: { initial: '' },
  sort: { initial: 'name' },
  swipe: { initial: '' },
  zoom: { initial: '' },
  levers: { initial: '' },
  section: { initial: 'how' },
  rule: { initial: '' },
  lookup: { initial: '' },
};

/** The initial state of a page. */
export function initialPage() {
  return Object.fromEntries(Object.entries(PARTS).map(([name, part]) => [name, part.list ? [] : part.initial]));
}

/** Reads a page from the query of an address and ignores unknown parameters. */
export function readAddress(query) {
  const parameters = new URLSearchParams(query);
  const page = initialPage();
  for (const [name, part] of Object.entries(PARTS)) {
    if (!parameters.has(name)) continue;
    page[name] = part.list ? parameters.getAll(name).filter(Boolean) : parameters.get(name);
  }
  return page;
}

/** Writes a page as the query of an address; empty if all parts are initial. */
export function writeAddress(page) {
  const parameters = new URLSearchParams();
  for (const [name, part] of Object.entries(PARTS)) {
    if (part.list) page[name].forEach((value) => parameters.append(name, value));
    else if (page[name] !== part.initial) parameters.set(name, page[name]);
  }
  const query = parameters.toString().replaceAll('%40', '@').replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
