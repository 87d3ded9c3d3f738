import type { Router, RouterContext } from '../router.js';
import type { RouterSpec } from '../spec.js';
import { createNginxRouter } from './nginx.js';
import { createProxyRouter } from './proxy.js';

/** The routers by the kind a user writes. */
const ROUTERS = { proxy: createProxyRouter, nginx: createNginxRouter } as const;

/** The router of a configuration. */
export function openRouter(spec: RouterSpec, context: RouterContext): Router {
  return spec.kind === 'proxy' ? ROUTERS.proxy(spec, context) : ROUTERS.nginx(spec, context);
}

export const ROUTER_KINDS = Object.keys(ROUTERS) as readonly RouterSpec['kind'][];
