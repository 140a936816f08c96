// A citation of a source: title, publisher, date, and a link if it has an address.

import { html } from 'lit';

/** @param {Map<string, import('../state/types').Source>} sources by key */
export function sourceLink(key, sources) {
  const source = sources?.get(key);
  if (!source) return html`<cite>${key}</cite>`;
  const title = html`<cite>${source.title}</cite>`;
  return html`${webAddress(source.url)
      ? html`<a href=${source.url} rel="noreferrer noopener external" target="_blank">${title}</a>`
      : title},
    ${[source.publisher, source.published].filter(Boolean).join(', ')}`;
}

/** The same as text. */
export function sourceText(key, sources) {
  const source = sources?.get(key);
  if (!source) return key;
  return [source.title, source.publisher, source.published, source.url].filter(Boolean).join(', ');
}

/** Only http and https become links, because a file of sources may contain any text. */
export function webAddress(url) {
  return /^https?:\/\//i.test(url ?? '');
}
