import { renderHtml } from './html.js';
import { renderJson } from './json.js';
import { renderJunit } from './junit.js';
import { renderMarkdown } from './markdown.js';
import type { Renderer } from './renderer.js';
import { renderTerminal } from './terminal.js';

/** Every form a report can take, by the name a user asks for it. */
export const RENDERERS = {
  terminal: renderTerminal,
  markdown: renderMarkdown,
  html: renderHtml,
  json: renderJson,
  junit: renderJunit,
} as const satisfies Readonly<Record<string, Renderer>>;
export type RendererName = keyof typeof RENDERERS;
