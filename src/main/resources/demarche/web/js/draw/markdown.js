// The subset of Markdown that the project's documents use, as templates. Text stays text.

import { html } from 'lit';
import { webAddress } from '../parts/source-link.js';

/** Renders Markdown with headings from `level` on, so that the outline of the page stays in order. */
export function markdown(text, level = 3) {
  const lines = text.split('\n');
  const blocks = [];
  let at = 0;
  let tables = 0;
  let title = '';
  const until = (test) => {
    const from = at;
    while (at < lines.length && test(lines[at])) at++;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at];
    if (line.trim() === '') at++;
    else if (line.startsWith('```')) {
      at++;
      blocks.push(html`<pre tabindex="0">${until((next) => !next.startsWith('```')).join('\n')}</pre>`);
      at++;
    } else if (/^#{1,6} /.test(line)) {
      at++;
      const depth = line.indexOf(' ');
      title = line.slice(depth + 1);
      blocks.push(heading(Math.min(level + depth - 1, 6), inline(title)));
    } else if (line.startsWith('|')) blocks.push(table(until((next) => next.startsWith('|')), `Table ${++tables}: ${title}`));
    else if (/^[-*] /.test(line)) {
      const items = [];
      for (const next of until((candidate) => /^[-*] /.test(candidate) || /^\s+\S/.test(candidate))) {
        if (/^[-*] /.test(next)) items.push(next.slice(2));
        else items[items.length - 1] += ` ${next.trim()}`;
      }
      blocks.push(html`<ul>${items.map((item) => html`<li>${inline(item)}</li>`)}</ul>`);
    } else blocks.push(html`<p>${inline(until((next) => next.trim() !== '' && !/^(#|\||```|[-*] )/.test(next)).join(' '))}</p>`);
  }
  return blocks;
}

function heading(level, content) {
  if (level <= 2) return html`<h2>${content}</h2>`;
  if (level === 3) return html`<h3>${content}</h3>`;
  if (level === 4) return html`<h4>${content}</h4>`;
  if (level === 5) return html`<h5>${content}</h5>`;
  return html`<h6>${content}</h6>`;
}

function table(lines, name) {
  const cells = (line) => line.replace(/^\||\|\s*$/g, '').split('|').map((cell) => cell.trim());
  const [head, , ...rows] = lines.map(cells);
  return html`<div class="table-frame" tabindex="0" role="region" aria-label=${name}>
    <table class="plain">
      <thead>
        <tr>${head.map((cell) => (cell === '' ? html`<td></td>` : html`<th scope="col">${inline(cell)}</th>`))}</tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inline(cell)}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

/** Bold, italics, code and links. */
function inline(text) {
  const parts = [];
  let rest = text;
  const marks = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[(.+?)\]\((.+?)\)/;
  for (let match = marks.exec(rest); match; match = marks.exec(rest)) {
    parts.push(rest.slice(0, match.index));
    const [whole, bold, italic, code, label, target] = match;
    if (bold) parts.push(html`<b>${inline(bold)}</b>`);
    else if (italic) parts.push(html`<i>${inline(italic)}</i>`);
    else if (code) parts.push(html`<code>${code}</code>`);
    else if (webAddress(target)) parts.push(html`<a href=${target} rel="noreferrer noopener external" target="_blank">${label}</a>`);
    else parts.push(label);
    rest = rest.slice(match.index + whole.length);
  }
  parts.push(rest);
  return parts;
}
