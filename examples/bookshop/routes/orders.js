import { BadRequest, NotFound } from '../answers.js';

/** POST /login {"reader"} : a bearer token. */
export async function signIn({ accounts }, { body }) {
  const reader = body?.reader;
  if (typeof reader !== 'string' || reader === '') throw new BadRequest('reader must be a name');
  return { data: { access_token: accounts.signIn(reader) } };
}

/** POST /orders : orders what is in the cart, which is empty afterwards. */
export async function placeOrder({ accounts }, { session, headers }) {
  const reader = accounts.reader(headers.authorization);
  if (session.cart.size === 0) throw new BadRequest('the cart is empty');
  const order = accounts.order(
    reader,
    [...session.cart].map(([bookId, quantity]) => ({ bookId, quantity })),
  );
  session.cart.clear();
  return { status: 201, data: { order }, headers: { location: `/orders/${order.id}` } };
}

/** GET /orders/{id} : one of the reader's own orders. */
export async function showOrder({ accounts }, { id, headers }) {
  const order = accounts.find(accounts.reader(headers.authorization), id);
  if (order === undefined) throw new NotFound(`there is no order ${id}`);
  return { data: { lines: order.lines } };
}
