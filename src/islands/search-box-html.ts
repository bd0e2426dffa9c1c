import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { SearchBox } from './SearchBox.tsx';

const rendered = new Map<string, string>();

/** The search box as HTML, rendered once for each place it has: every page shows the same. */
export function searchBoxHtml(id: string): string {
  const html = rendered.get(id) ?? renderToString(createElement(SearchBox, { id }));
  rendered.set(id, html);
  return html;
}
