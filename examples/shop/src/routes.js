import { addToCart, clearCart, readCart } from './cart.js';
import { listBestsellers, listProducts, readProduct, search } from './catalogue.js';
import { checkout } from './checkout.js';
import { readHealth } from './health.js';
import { logIn } from './login.js';
import { listOrders, readOrder } from './orders.js';

/** One route; the handler returns `{ status, headers, body }`. */
const route = (method, path, handle, options = {}) => ({
  method,
  pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  handle,
  ...options,
});
const open = { public: true };

/** Everything the shop answers; what is not `open` needs a login. openapi.yaml describes it. */
export const routes = [
  route('GET', '/healthz', readHealth, open),
  route('POST', '/login', logIn, open),
  route('GET', '/products', listProducts, open),
  route('GET', '/products/{id}', readProduct, open),
  route('GET', '/search', search, open),
  route('GET', '/bestsellers', listBestsellers, open),
  route('GET', '/cart', readCart),
  route('POST', '/cart', addToCart),
  route('DELETE', '/cart', clearCart),
  route('POST', '/checkout', checkout),
  route('GET', '/orders', listOrders),
  route('GET', '/orders/{id}', readOrder),
];
