// End-to-end tests: what a customer does, against a running and seeded shop. BASE_URL says where; `npm run test:e2e`.
import assert from 'node:assert/strict';
import { test } from 'node:test';

const BASE_URL = process.env.BASE_URL ?? 'http://127.0.0.1:8080';
const PASSWORD = 'correct-horse-battery';

/** A customer with their own token. */
async function logIn(number) {
  const { status, body } = await ask('POST', '/login', { body: { email: `customer${number}@example.com`, password: PASSWORD } });
  assert.equal(status, 200);
  return body.token;
}

async function ask(method, path, { token, body } = {}) {
  const headers = { ...(token && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': 'application/json' }) };
  const answer = await fetch(`${BASE_URL}${path}`, { method, headers, body: body && JSON.stringify(body) });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
}

async function expectOk(path, token) {
  const { status, body } = await ask('GET', path, { token });
  assert.equal(status, 200, `${path}: ${status}`);
  return body;
}

test('the catalogue can be walked through', async () => {
  for (const category of ['kitchen', 'garden', 'office', 'music']) {
    for (const page of [1, 2]) {
      const { products } = await expectOk(`/products?category=${category}&page=${page}`);
      assert.equal(products.length, 20);
      for (const { id } of products.slice(0, 4)) assert.equal((await expectOk(`/products/${id}`)).category, category);
    }
  }
});

test('a search finds what its words name', async () => {
  for (const words of ['kettle', 'silver lantern', 'quilt', 'noble', 'rustic drawer', 'teapot']) {
    const { products } = await expectOk(`/search?q=${encodeURIComponent(words)}`);
    assert.ok(products.length > 0);
    await expectOk(`/products/${products[0].id}`);
  }
  assert.equal((await ask('GET', '/search')).status, 400);
});

test('the bestsellers of a month are ten', async () => {
  for (const month of ['2026-01', '2026-02', '2026-03']) assert.equal((await expectOk(`/bestsellers?month=${month}`)).products.length, 10);
});

test('what is not there is said', async () => {
  assert.equal((await ask('GET', '/products/999999')).status, 404);
  assert.equal((await ask('GET', '/orders')).status, 401);
});

test('a wrong password is refused', async () => {
  const { status } = await ask('POST', '/login', { body: { email: 'customer1@example.com', password: 'a guess' } });
  assert.equal(status, 401);
});

for (const customer of [11, 12, 13, 14, 15]) {
  test(`customer ${customer} fills a cart, pays, and finds the order`, async () => {
    const token = await logIn(customer);
    await ask('DELETE', '/cart', { token });
    await expectOk(`/products/${customer * 10}`);
    const first = await ask('POST', '/cart', { token, body: { productId: customer * 10, quantity: 2 } });
    assert.equal(first.status, 201);
    const second = await ask('POST', '/cart', { token, body: { productId: customer * 10 + 1, quantity: 1 } });
    assert.equal(second.body.items.length, 2);
    const { total } = await expectOk('/cart', token);
    const order = await ask('POST', '/checkout', { token });
    assert.equal(order.status, 201);
    assert.deepEqual({ status: order.body.status, total: order.body.total }, { status: 'paid', total });
    assert.equal((await expectOk('/cart', token)).items.length, 0);
    assert.equal((await expectOk('/orders', token)).orders[0].id, order.body.id);
    assert.equal((await expectOk(`/orders/${order.body.id}`, token)).items.length, 2);
    assert.equal((await ask('POST', '/checkout', { token })).status, 409);
  });
}
