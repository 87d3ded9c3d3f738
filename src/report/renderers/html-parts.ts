import { escapeHtml } from '../escape.js';

/** HTML that is already safe. A string becomes one only through `text`, `code` or `raw`, so that nothing untrusted slips in by accident. */
export interface Html {
  readonly html: string;
}

/** Escaped text; a number and its unit stay on one line. */
export function text(content: string, most = 600): Html {
  return { html: escapeHtml(content, most).replace(/(\d) (%|ms|s|min|h|d|B|KiB|MiB|GiB)(?![\p{L}\p{N}])/gu, '$1&nbsp;$2') };
}

/** A name, path or sample in a fixed-width font. */
export function code(content: string, most = 200): Html {
  return { html: `<code>${escapeHtml(content, most)}</code>` };
}

/** A route in a table: short ones stay on one line, and the table scrolls where that is too wide. */
export function route(name: string, most = 160): Html {
  return element('span', { class: name.length > 40 ? 'path' : 'path whole' }, text(name, most));
}

/** Markup of our own. */
export function raw(html: string): Html {
  return { html };
}

/** An element; `attributes` are escaped, children are safe already. */
export function element(tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Html | string)[]): Html {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value, 600)}"`);
  const content = children.map((child) => (typeof child === 'string' ? escapeHtml(child, 600) : child.html)).join('');
  return { html: `<${tag}${list.join('')}>${content}</${tag}>` };
}

/** A section with its heading, or nothing without content. */
export function section(id: string, heading: string, content: readonly Html[], kind = ''): Html {
  const filled = content.filter((part) => part.html !== '');
  if (filled.length === 0) return raw('');
  const attributes = { ...(kind === '' ? {} : { class: kind }), 'aria-labelledby': id };
  return element('section', attributes, element('h2', { id }, heading), ...filled);
}

export interface Column {
  readonly head: string;
  /** right-aligned */
  readonly figure?: boolean | undefined;
  readonly kind?: string | undefined;
}

/** A table with a caption; its first column heads the rows. It scrolls by itself where it is too wide, also by keyboard. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Html[])[]): Html {
  if (rows.length === 0) return raw('');
  const kindOf = (column: Column | undefined): Record<string, string> => {
    const kind = [column?.figure ? 'figure' : '', column?.kind ?? ''].filter(Boolean).join(' ');
    return kind === '' ? {} : { class: kind };
  };
  const head = columns.map((column) => element('th', { scope: 'col', ...kindOf(column) }, column.head));
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      ...cells.map((cell, index) =>
        element(index === 0 ? 'th' : 'td', { ...(index === 0 ? { scope: 'row' } : {}), ...kindOf(columns[index]) }, cell),
      ),
    ),
  );
  const parts = [element('caption', {}, caption), element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)];
  return element('div', { class: 'wide', role: 'region', tabindex: '0', 'aria-label': caption }, element('table', {}, ...parts));
}

/** One entry of a chart's legend. */
export interface Key {
  readonly name: string;
  readonly kind: string;
}

/** A chart with its caption and legend. `svg` is the text a chart function returned. */
export function figure(caption: Html, keys: readonly Key[], svg: string): Html {
  const legend = element('span', { class: 'keys' }, ...keys.map(({ name, kind }) => element('span', { class: `key ${kind}` }, name)));
  return element('figure', {}, element('figcaption', {}, caption, keys.length === 0 ? raw('') : legend), raw(svg));
}

export function details(summary: string, ...content: readonly Html[]): Html {
  return element('details', {}, element('summary', {}, summary), ...content);
}
