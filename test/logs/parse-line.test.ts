import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LineJoiner, type JoinedEntry } from '../../src/logs/join-lines.js';
import { cleanLine } from '../../src/logs/parse-line.js';

function entriesOf(text: string): JoinedEntry[] {
  const entries: JoinedEntry[] = [];
  const joiner = new LineJoiner((entry) => entries.push(entry));
  for (const line of text.split('\n')) joiner.add(line);
  joiner.flush();
  return entries;
}

const first = (text: string): Pick<JoinedEntry, 'level' | 'message' | 'exception'> => {
  const [{ level, message, exception } = { level: null, message: '', exception: null }] = entriesOf(text);
  return { level, message, exception };
};

describe('a line', () => {
  test.each([
    ['pino', '{"level":50,"time":1,"msg":"boom"}', 'error', 'boom'],
    ['winston', '{"level":"warn","message":"slow"}', 'warn', 'slow'],
    ['logback JSON', '{"@timestamp":"x","level":"ERROR","message":"failed"}', 'error', 'failed'],
    ['Google', '{"severity":"WARNING","message":"low"}', 'warn', 'low'],
    ['zap with an error', '{"level":"error","msg":"save","error":"dial tcp: refused"}', 'error', 'save: dial tcp: refused'],
    ['ECS', '{"log.level":"error","message":"x y"}', 'error', 'x y'],
    ['nested ECS', '{"log":{"level":"fatal"},"message":"x y"}', 'fatal', 'x y'],
    ['logfmt', 'time=2026-01-01T00:00:00Z level=error msg="could not save" order=17', 'error', 'could not save'],
    ['klog', 'W1125 11:22:33.123456   17 server.go:12] slow answer', 'warn', 'slow answer'],
    ['log4j', '2026-11-25 11:22:33,123 ERROR [main] c.e.Shop - no stock', 'error', '[main] c.e.Shop - no stock'],
    ['Spring', '2026-11-25T11:22:33.123Z  WARN 1 --- [nio-1] c.e.Shop : slow', 'warn', '1 --- [nio-1] c.e.Shop : slow'],
    ['Python', 'WARNING:root:slow', 'warn', 'root:slow'],
    ['uvicorn', 'INFO:     127.0.0.1:1 - "GET / HTTP/1.1" 200 OK', 'info', '127.0.0.1:1 - "GET / HTTP/1.1" 200 OK'],
    ['Go', '2026/11/25 11:22:33 listening', null, 'listening'],
    [
      'PostgreSQL',
      '2026-11-25 11:22:33.123 UTC [17] ERROR:  relation "x" does not exist',
      'error',
      '[17] ERROR:  relation "x" does not exist',
    ],
    ['plain', 'hello there', null, 'hello there'],
    ['broken JSON', '{"level":"error","msg":', null, '{"level":"error","msg":'],
    ['JSON that is no object', '[1,2]', null, '[1,2]'],
    ['colours', '\u001b[31mERROR\u001b[39m: pool is empty', 'error', 'pool is empty'],
  ])('of %s has its level and its message', (_name, line, level, message) => {
    expect(first(line)).toMatchObject({ level, message });
  });

  test('a trace id and a trial are found wherever they stand', () => {
    const id = '0af7651916cd43dd8448eb211c80319c';
    for (const line of [`{"trace_id":"${id}","msg":"x"}`, `x trace=${id} y`, `traceparent 00-${id}-b7ad6b7169203331-01`])
      expect(entriesOf(line)[0]?.traceIds).toEqual([id]);
    expect(entriesOf('{"x-foreshadow-trial":"17","msg":"x"}')[0]?.trial).toBe('17');
    expect(entriesOf('baggage foreshadow.run=a,foreshadow.trial=9,foreshadow.arm=shadow')[0]?.trial).toBe('9');
    expect(entriesOf(`sha ${id}${id}`)[0]?.traceIds).toEqual([]);
  });
});

const NODE = `Error: pool exhausted
    at acquire (/srv/pool.js:12:9)
    at async checkout (/srv/shop.js:8:3) {
  code: 'EPOOL',
  [cause]: TypeError: x is not a function
      at y (/srv/x.js:1:1)
}`;
const UNCAUGHT = `/srv/shop.js:8
    throw new TypeError('no cart');
    ^

TypeError: no cart
    at checkout (/srv/shop.js:8:11)

Node.js v24.1.0`;
const JAVA = `2026-11-25 11:22:33,123 ERROR [main] Shop - failed
java.lang.IllegalStateException: no stock
\tat com.shop.Cart.add(Cart.java:12)
\t... 12 more
Caused by: java.sql.SQLException: closed
\tat com.shop.Db.get(Db.java:9)`;
const PYTHON = `Traceback (most recent call last):
  File "/srv/shop.py", line 8, in checkout
    cart.pay()
KeyError: 'cart'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/srv/shop.py", line 9, in checkout
shop.errors.PaymentError: declined`;
const GO = `panic: runtime error: index out of range [5] with length 3

goroutine 1 [running]:
main.checkout(...)
\t/srv/shop.go:12 +0x1d
main.main()
\t/srv/shop.go:30 +0x2f
exit status 2`;

describe('a stack trace', () => {
  test.each([
    ['Node.js', NODE, 'Error', 'pool exhausted', 0],
    ['Node.js, uncaught', UNCAUGHT, 'TypeError', 'no cart', 1],
    ['Java', JAVA, 'java.lang.IllegalStateException', 'no stock', 0],
    [
      'Java, in thread',
      'Exception in thread "main" java.lang.NullPointerException\n\tat a.B.c(B.java:1)',
      'java.lang.NullPointerException',
      '',
      0,
    ],
    ['Python', PYTHON, 'shop.errors.PaymentError', 'declined', 0],
    ['Python with the words of a logger', `ERROR:root:failed\n${PYTHON}`, 'shop.errors.PaymentError', 'declined', 0],
    ['Go', GO, 'panic', 'runtime error: index out of range [5] with length 3', 0],
    [
      'Go in a handler',
      `2026/11/25 11:22:33 http: panic serving 127.0.0.1:99: no cart\ngoroutine 5 [running]:\nmain.f()\n\t/x.go:1`,
      'panic',
      'no cart',
      0,
    ],
    ['a line alone', 'ValueError: no cart', 'ValueError', 'no cart', 0],
    ['a line alone, plain', 'Error: no cart', 'Error', 'no cart', 0],
  ])('of %s is one message with its type', (_name, text, type, message, extra) => {
    const entries = entriesOf(`${text}\nnext message`);
    expect(entries.find(({ exception }) => exception)?.exception).toEqual({ type, message });
    expect(entries.at(-1)).toMatchObject({ message: 'next message', exception: null });
    expect(entries.length - 2).toBe(extra);
  });

  test.each([
    [
      'pino',
      { level: 50, msg: 'failed', err: { type: 'PoolError', message: 'exhausted', stack: 'PoolError: exhausted\n    at x' } },
      'PoolError',
      'exhausted',
    ],
    [
      'logstash',
      { level: 'ERROR', message: 'failed', stack_trace: 'java.io.IOException: closed\n\tat a.b(C.java:1)' },
      'java.io.IOException',
      'closed',
    ],
    ['structlog', { level: 'error', event: 'failed', exception: PYTHON }, 'shop.errors.PaymentError', 'declined'],
    ['OpenTelemetry', { 'exception.type': 'OSError', exception: 'full', msg: 'x' }, 'OSError', 'full'],
    ['the message itself', { level: 'error', message: NODE }, 'Error', 'pool exhausted'],
  ])('in JSON of %s too', (_name, document, type, message) => {
    expect(entriesOf(JSON.stringify(document))).toMatchObject([{ exception: { type, message } }]);
  });

  test('ordinary lines are never joined, and no line is lost or doubled', () => {
    expect(entriesOf('one\ntwo\n{"msg":"three"}\nlevel=info msg=four\n\nfive').map(({ message }) => message)).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ maxLength: 80 }).filter((line) => !line.includes('\n')),
          { maxLength: 40 },
        ),
        (lines) => {
          const kept = entriesOf(lines.join('\n')).flatMap((entry) => entry.lines);
          const asked = lines.map(cleanLine).filter((line) => line.trim() !== '');
          expect(kept.filter((line) => line.trim() !== '')).toEqual(asked);
        },
      ),
    );
  });

  test('a trace without end is bounded', () => {
    const [entry, ...others] = entriesOf(`Error: deep\n${Array.from({ length: 5_000 }, (_, i) => `    at f (x.js:${i}:1)`).join('\n')}`);
    expect(others).toEqual([]);
    expect(entry?.lines.length).toBeLessThanOrEqual(300);
  });
});
