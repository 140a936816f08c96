// A source as it is cited: title, publisher, date, and a link where it has an address.

import { html } from 'lit';

/** @param {Map<string, import('../state/types').Source>} sources by key */
export function sourceLink(key, sources) {
  const source = sources?.get(key);
  if (!source) return html`<cite>${key}</cite>`;
  const told = html`<cite>${source.title}</cite>`;
  return html`${webAddress(source.url)
      ? html`<a href=${source.url} rel="noreferrer noopener external" target="_blank">${told}</a>`
      : told},
    ${[source.publisher, source.published].filter(Boolean).join(', ')}`;
}

/** The same as text. */
export function sourceText(key, sources) {
  const source = sources?.get(key);
  if (!source) return key;
  return [source.title, source.publisher, source.published, source.url].filter(Boolean).join(', ');
}

/** Only http and https are followed; a source file could hold anything. */
export function webAddress(url) {
  return /^https?:\/\//i.test(url ?? '');
}
