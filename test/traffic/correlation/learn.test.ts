import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract, hiddenFields, type ReadableReply } from '../../../src/traffic/correlation/extract.js';
import { LinkLearner, type LinkTable, MOST_SESSIONS } from '../../../src/traffic/correlation/learn.js';
import type { Handed } from '../../../src/traffic/correlation/link.js';
import { substitute } from '../../../src/traffic/correlation/substitute.js';
import type { Exchange, RecordedResponse } from '../../../src/traffic/exchange.js';
import { findHeader } from '../../../src/traffic/headers.js';
import { exchangeOf } from '../decoded.js';

const JSON_TYPE = ['content-type', 'application/json'] as const;
const reply = (part: Partial<Omit<RecordedResponse, 'body'>> & { readonly body?: unknown } = {}): RecordedResponse => ({
  status: 200,
  headers: [],
  latencyMs: 1,
  ...part,
  body: part.body === undefined ? null : { encoding: 'utf8', text: typeof part.body === 'string' ? part.body : JSON.stringify(part.body) },
});
const get = (target: string, part: Partial<Exchange> = {}): Exchange => exchangeOf({ target, ...part });
const post = (target: string, body: unknown, response: RecordedResponse | null, part: Partial<Exchange> = {}): Exchange =>
  exchangeOf({ method: 'POST', target, headers: [JSON_TYPE], body: { encoding: 'utf8', text: JSON.stringify(body) }, response, ...part });

function learn(exchanges: readonly Exchange[]): LinkTable {
  const learner = new LinkLearner();
  for (const [ordinal, exchange] of exchanges.entries()) learner.show(ordinal, exchange);
  return learner.table();
}

const readable = (response: RecordedResponse): ReadableReply => ({
  header: (name) => findHeader(response.headers, name),
  text: () => response.body?.text ?? '',
});

/** What the last of the exchanges becomes where the arm answers the others as given. */
function carried(exchanges: readonly Exchange[], answers: readonly RecordedResponse[]): Exchange {
  const table = learn(exchanges);
  const values = new Map<number, Handed>();
  for (const [ordinal, answer] of answers.entries())
    for (const { link, places } of table.of(ordinal)?.gives ?? []) {
      const value = extract(places, readable(answer));
      if (value !== undefined) values.set(link, value);
    }
  const last = exchanges.at(-1) as Exchange;
  const takes = table.of(exchanges.length - 1)?.takes ?? [];
  return substitute(last, takes, (source) => (typeof source === 'number' ? values.get(source) : undefined)).exchange;
}

describe('created identifiers', () => {
  const created = (id: unknown): RecordedResponse => reply({ status: 201, body: { id, item: 'tea' } });

  test.each<[string, Exchange, (sent: Exchange) => unknown, unknown]>([
    ['in a path', get('/orders/17/items?page=17'), ({ target }) => target, '/orders/99/items?page=17'],
    ['in a query', get('/receipts?order_id=17&n=17'), ({ target }) => target, '/receipts?order_id=99&n=17'],
    ['in a JSON number', post('/payments', { orderId: 17, amount: 17 }, null), ({ body }) => body?.text, '{"orderId":99,"amount":17}'],
    ['in a JSON text', post('/payments', { order: { id: '17' } }, null), ({ body }) => body?.text, '{"order":{"id":"17"}}'],
    ['as the id of the same thing', post('/orders/search', { orderId: '17' }, null), ({ body }) => body?.text, '{"orderId":"99"}'],
    ['of another thing', get('/books/17'), ({ target }) => target, '/books/17'],
    [
      'in a form',
      exchangeOf({
        method: 'POST',
        target: '/pay',
        headers: [['content-type', 'application/x-www-form-urlencoded']],
        body: { encoding: 'utf8', text: 'order_id=17&copies=17' },
      }),
      ({ body }) => body?.text,
      'order_id=99&copies=17',
    ],
  ])('a small number is replaced %s where its place speaks of it', (_, use, shown, expected) => {
    expect(shown(carried([post('/orders', { item: 'tea' }, created(17)), use], [created(99)]))).toBe(expected);
  });

  test('an unmistakable value is replaced anywhere, and takes the type of its place', () => {
    const id = '5f0e6a0e-9f7e-4a1c-8a53-0123456789ab';
    const exchanges = [post('/carts', {}, created(id)), post(`/x/${id}`, { ref: id, list: [id, 'other'] }, null)];
    const sent = carried(exchanges, [created(12)]);
    expect([sent.target, sent.body?.text]).toEqual(['/x/12', '{"ref":"12","list":["12","other"]}']);
  });

  test('what existed before is nobody’s creation: shown by a reply, sent by a request, echoed', () => {
    const before = [
      get('/orders', { response: reply({ body: [{ id: 17 }] }) }),
      post('/orders', { item: 'tea' }, reply({ status: 201, body: { id: 18, previous: { id: 17 } } })),
      get('/orders/17'),
    ];
    expect(carried(before, [reply({ body: [] }), reply({ body: { id: 50, previous: { id: 60 } } })]).target).toBe('/orders/17');
    const echoed = [post('/carts', { bookId: 4_711 }, reply({ body: { items: [{ bookId: 4_711 }] } })), get('/books/4711')];
    expect(carried(echoed, [reply({ body: { items: [{ bookId: 1 }] } })]).target).toBe('/books/4711');
  });

  test('a location is read where there is no body, and the same small number of two things stays apart', () => {
    const at = (path: string): RecordedResponse => reply({ status: 201, headers: [['Location', `http://h${path}`]] });
    const exchanges = [post('/users', {}, at('/users/5')), post('/orders', {}, at('/orders/5')), get('/users/5/orders/5')];
    expect(carried(exchanges, [at('/users/7'), at('/orders/8')]).target).toBe('/users/7/orders/8');
  });

  test('another session’s identifiers are not taken', () => {
    const exchanges = [post('/orders', {}, created(17), { client: 'one' }), get('/orders/17', { client: 'two' })];
    expect(learn(exchanges).of(1)?.takes ?? []).toEqual([]);
  });

  test('a refused write has created nothing', () => {
    const refused = reply({ status: 422, body: { id: 17 } });
    expect(carried([post('/orders', {}, refused), get('/orders/17')], [reply({ body: { id: 3 } })]).target).toBe('/orders/17');
  });
});

describe('tokens', () => {
  const page = (token: string): RecordedResponse =>
    reply({
      headers: [['content-type', 'text/html']],
      body: `<form><input value='${token}' type="hidden" name=authenticity_token></form>`,
    });
  const form = (token: string): Exchange =>
    exchangeOf({
      method: 'POST',
      target: '/save',
      headers: [['content-type', 'application/x-www-form-urlencoded']],
      body: { encoding: 'utf8', text: `authenticity_token=${encodeURIComponent(token)}&name=a` },
    });

  test('of the latest page go back with the form, encoded', () => {
    const exchanges = [get('/a', { response: page('one+/=') }), get('/b', { response: page('one+/=') }), form('one+/=')];
    expect(carried(exchanges, [page('x'), page('new &amp; y=')]).body?.text).toBe('authenticity_token=new%20%26%20y%3D&name=a');
  });

  test('that the recording does not show are known by their names', () => {
    expect(carried([get('/a'), form('fs_pseudonym')], [page('live-token')]).body?.text).toBe('authenticity_token=live-token&name=a');
  });

  test('of a login go back as a bearer, the scheme kept', () => {
    const login = (token: string): RecordedResponse => reply({ body: { access_token: token, expires_in: 3_600 } });
    const use = get('/me', { headers: [['Authorization', 'Bearer abcdefgh.12345678.xyz']] });
    expect(carried([post('/login', {}, login('abcdefgh.12345678.xyz')), use], [login('T.2')]).headers).toEqual([
      ['Authorization', 'Bearer T.2'],
    ]);
    expect(carried([post('/api/auth/token', {}, null), use], [login('T.3')]).headers).toEqual([['Authorization', 'Bearer T.3']]);
  });

  test('an entity tag guards a write, and a double submit follows its cookie', () => {
    const tagged = (etag: string): RecordedResponse => reply({ headers: [['ETag', etag]] });
    const put = exchangeOf({ method: 'PUT', target: '/a', headers: [['if-match', '"v1"']] });
    expect(carried([get('/a', { response: tagged('"v1"') }), put], [tagged('"v9"')]).headers).toEqual([['if-match', '"v9"']]);
    const twice = exchangeOf({
      method: 'POST',
      target: '/a',
      headers: [
        ['cookie', 'XSRF-TOKEN=a%3D1'],
        ['x-xsrf-token', 'a=1'],
      ],
    });
    expect(learn([twice]).of(0)?.takes).toEqual([{ source: 'XSRF-TOKEN', place: 1, start: 0, end: 3, encoding: 'header' }]);
  });
});

describe('whatever is recorded', () => {
  const text = fc.string({ maxLength: 40 });
  const exchange = fc.record({
    method: fc.constantFrom('GET', 'POST', 'DELETE'),
    target: fc.webPath().map((path) => `/${path.replace(/^\//, '')}`),
    client: fc.constantFrom('a', 'b'),
    body: fc.option(fc.json().map((json) => ({ encoding: 'utf8' as const, text: json }))),
    response: fc.option(
      fc.record({ status: fc.constantFrom(200, 201, 302, 404), text, json: fc.json(), isJson: fc.boolean(), location: text }),
    ),
  });

  test('what an arm answers exactly as recorded changes no byte of any request', () => {
    fc.assert(
      fc.property(fc.array(exchange, { maxLength: 12 }), (list) => {
        const exchanges = list.map(({ response, ...rest }, i) =>
          exchangeOf({
            ...rest,
            id: `${i}`,
            headers: [JSON_TYPE],
            response:
              response &&
              reply({
                status: response.status,
                headers: [['location', response.location]],
                body: response.isJson ? response.json : response.text,
              }),
          }),
        );
        const table = learn(exchanges);
        const values = new Map<string, Handed>();
        for (const [ordinal, one] of exchanges.entries()) {
          const { exchange: sent } = substitute(one, table.of(ordinal)?.takes ?? [], (source) => values.get(`${one.client} ${source}`));
          expect({ target: decodeURI(sent.target), body: sent.body && (JSON.parse(sent.body.text) as unknown) }).toEqual({
            target: decodeURI(one.target),
            body: one.body && (JSON.parse(one.body.text) as unknown),
          });
          for (const { link, places } of table.of(ordinal)?.gives ?? []) {
            const value = one.response ? extract(places, readable(one.response)) : undefined;
            if (value !== undefined) values.set(`${one.client} ${link}`, value);
          }
        }
      }),
    );
  });

  test('takes lie where their text is, one behind the other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 5 }),
        fc.uniqueArray(fc.uuid(), { minLength: 5, maxLength: 5 }),
        (ids, others) => {
          const exchanges = [
            ...ids.map((id) => post('/things', {}, reply({ status: 201, body: { id } }))),
            post(`/${ids.join('/')}?${ids.map((id, i) => `k${i}=${id}`).join('&')}`, { ids }, null, {
              headers: [JSON_TYPE, ['x-ref', ids[0] as string]],
            }),
          ];
          const sent = carried(
            exchanges,
            ids.map((_, i) => reply({ body: { id: others[i] } })),
          );
          const now = others.slice(0, ids.length);
          expect(sent.target).toBe(`/${now.join('/')}?${now.map((id, i) => `k${i}=${id}`).join('&')}`);
          expect([sent.body?.text, sent.headers[1]]).toEqual([JSON.stringify({ ids: now }), ['x-ref', now[0]]]);
        },
      ),
    );
  });

  test('memory is bounded by sessions', () => {
    const learner = new LinkLearner();
    const first = post('/orders', {}, reply({ status: 201, body: { id: 17 } }), { client: 'first' });
    learner.show(0, first);
    for (let i = 0; i < MOST_SESSIONS; i++) learner.show(i + 1, get('/', { client: `c${i}` }));
    learner.show(MOST_SESSIONS + 1, get('/orders/17', { client: 'first' }));
    expect(learner.table().links).toBe(0);
  });
});

describe('pages', () => {
  test('hidden fields and meta tags, whatever their quotes and order; what is visible is not read', () => {
    const html = `<META content="m&quot;1" name='csrf-token'><input type=hidden name=_csrf value=abc><input name="q" value="seen">`;
    expect(hiddenFields(html)).toEqual([
      { name: 'csrf-token', value: 'm"1' },
      { name: '_csrf', value: 'abc' },
    ]);
  });

  test('a page of a megabyte without an end takes no time', () => {
    expect(hiddenFields('<input '.repeat(150_000))).toEqual([]);
  });
});
