// The table of the states on the map, with sorting and export.

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { csvFormat } from '../lib/d3.js';
import { probability, signed } from '../figures.js';
import { toneOf } from '../draw/palette.js';
import { isShown } from '../state/world.js';
import { INSTRUMENTS, instrumentOf, optionOf, OUTLOOKS, ROLES } from '../words.js';
import { download } from './download.js';
import { Part } from './part.js';
import { swatch } from './swatch.js';

/** The short form of an option; the legend has the full one. */
const brief = (option) => option.brief ?? option.label;

const order = (instrument, option) => {
  const { options } = instrumentOf(instrument);
  const at = options.findIndex((candidate) => candidate.code === option);
  return at < 0 ? options.length : at;
};

/** The columns, each with head, sort key and cell. */
function columnsFor(instrument, { recorded, changed }) {
  const options = (code) => ({
    id: code,
    head: instrumentOf(code).label,
    key: (row) => order(code, row.positions[code]?.option ?? null),
    cell: (row) => brief(optionOf(code, row.positions[code]?.option)),
  });
  return [
    { id: 'code', head: 'Code', key: (row) => row.code, cell: (row) => row.code },
    { id: 'name', head: 'State', key: (row) => row.name, cell: (row) => row.name, main: true },
    {
      id: 'stance',
      head: 'Stance',
      key: (row) => row.stance ?? -Infinity,
      cell: (row) => signed(row.stance),
      figure: true,
      title: 'Stance on the measure in log-odds, + against the acting state, − towards it',
    },
    {
      id: 'option',
      head: instrumentOf(instrument).label,
      key: (row) => order(instrument, row.option),
      cell: (row) => html`${swatch(toneOf(instrument, row.option))} ${brief(optionOf(instrument, row.option))}`,
    },
    instrument === 'vote' && {
      id: 'chance',
      head: 'Probability',
      key: (row) => row.probability?.[row.option] ?? -1,
      cell: (row) => probability(row.probability?.[row.option]),
      figure: true,
      title: 'Probability of the inferred vote, to 5 percentage points',
    },
    changed && {
      id: 'was',
      head: 'Baseline',
      key: (row) => (row.moved ? 0 : row.outlook ? 1 : 2),
      cell: (row) =>
        row.moved ? brief(optionOf(instrument, row.was)) : row.outlook ? OUTLOOKS[row.outlook] : html`<span class="faint">same</span>`,
    },
    recorded && {
      id: 'recorded',
      head: 'Actual',
      key: (row) => (row.matches === false ? -1 : order(instrument, row.recorded)),
      cell: (row) =>
        row.recorded === null
          ? ''
          : html`${brief(optionOf(instrument, row.recorded))}${row.matches === false
              ? html` <span class="unlike" title="does not match the actual position">≠</span>`
              : nothing}`,
    },
    ...INSTRUMENTS.filter(({ code }) => code !== instrument && code !== 'initiative').map(({ code }) => options(code)),
  ].filter(Boolean);
}

class StateTable extends Part {
  static heeds = ['case', 'measure', 'instrument', 'state', 'find', 'group', 'org', 'option', 'only', 'sort'];
  render() {
    const { instrument, page, rows, changed } = this.workbench;
    const columns = columnsFor(instrument, { recorded: rows.some((row) => row.recorded !== null), changed });
    const descending = page.sort.startsWith('-');
    const sort = columns.find((column) => column.id === page.sort.replace('-', '')) ?? columns[1];
    const sign = descending ? -1 : 1;
    const shown = rows
      .filter((row) => isShown(row, page))
      .sort((one, other) => {
        const [a, b] = [sort.key(one), sort.key(other)];
        return (typeof a === 'string' ? a.localeCompare(b, 'en') : a - b) * sign || one.name.localeCompare(other.name, 'en');
      });
    return html`<div class="table-tools">
        <h2>States</h2>
        <button type="button" @click=${() => this.#export(shown)}>Export CSV</button>
      </div>
      <div class="table-frame tall" tabindex="0" role="region" aria-label="Table of states">
        <table class="states">
          <caption class="hidden">
            ${shown.length} states, sorted by ${sort.head}
          </caption>
          <thead>
            <tr>
              ${columns.map(
                (column) => html`<th
                  scope="col"
                  class=${column.figure ? 'figure' : ''}
                  aria-sort=${column === sort ? (descending ? 'descending' : 'ascending') : 'none'}
                >
                  <button type="button" title=${column.title ?? nothing} @click=${() => this.#sortBy(column, sort, descending)}>
                    ${column.head}<span class="arrow" aria-hidden="true">${column === sort ? (descending ? '▾' : '▴') : ''}</span>
                  </button>
                </th>`,
              )}
            </tr>
          </thead>
          <tbody @click=${this.#choose}>
            ${repeat(
              shown,
              (row) => row.code,
              (row) => html`<tr data-code=${row.code} class=${row.code === page.state ? 'selected' : ''}>
                ${columns.map((column) =>
                  column.main
                    ? html`<th scope="row">
                        <button type="button" class="name" aria-pressed=${row.code === page.state}>${row.name}</button
                        >${ROLES[row.role] ? html` <small class="role">${ROLES[row.role]}</small>` : nothing}
                      </th>`
                    : html`<td class=${column.figure ? 'figure' : ''}>${column.cell(row)}</td>`,
                )}
              </tr>`,
            )}
          </tbody>
        </table>
        ${shown.length === 0 ? html`<p class="empty">No state matches. Change the search or the filters.</p>` : nothing}
      </div>`;
  }

  #sortBy(column, sort, descending) {
    this.workbench.turn({ sort: column === sort && !descending ? `-${column.id}` : column.id });
  }

  #choose = (event) => {
    const code = event.target.closest('tr')?.dataset.code;
    if (code) this.workbench.turn({ state: code === this.workbench.page.state ? '' : code });
  };

  /** Exports the rows as shown. Column names are those of the command line's CSV. */
  #export(rows) {
    const { crisis, instrument, measure } = this.workbench;
    const table = rows.map((row) => ({
      state: row.code,
      name: row.name,
      stance: row.stance ?? '',
      ...Object.fromEntries(
        INSTRUMENTS.filter(({ code }) => code !== 'initiative' || row.positions.initiative).map(({ code }) => [
          code,
          row.positions[code]?.option ?? '',
        ]),
      ),
      ...Object.fromEntries(
        ['yes', 'abstain', 'no', 'absent'].map((vote) => [`p_${vote}`, row.positions.vote?.probability?.[vote] ?? '']),
      ),
      instrument,
      before: row.was ?? '',
      outlook: row.outlook,
      recorded: row.recorded ?? '',
      matches: row.matches ?? '',
    }));
    download(`${crisis.id}-${measure.id.replaceAll('/', '-')}.csv`, 'text/csv;charset=utf-8', `${csvFormat(table)}\n`);
    this.workbench.say(`Exported ${rows.length} states.`);
  }
}

customElements.define('state-table', StateTable);
