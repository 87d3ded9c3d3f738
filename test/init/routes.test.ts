import { describe, expect, test } from '@jest/globals';
import { findRoutes } from '../../src/init/routes.js';
import { repositoryOf } from './scene.js';

const routesOf = (files: Record<string, string>): string[] => findRoutes(repositoryOf(files)).map(({ path }) => path);

describe('routes as literals', () => {
  test.each<[string, string, string[]]>([
    ['Express', "app.get('/books', list); app.post('/books', add); router.get(\"/books/:id\", one)", ['/books', '/books/:id']],
    ['several paths at once', "app.get(['/a', '/b'], f)", ['/a', '/b']],
    ['chained', "app.route('/c').post(add).get(list)", ['/c']],
    ['typed Fastify', "server.get<{ Params: P }>('/d', f)", ['/d']],
    ['Fastify objects', "fastify.route({ method: 'GET', url: '/e', handler })", ['/e']],
    ['node:http', "if (req.url === '/f') x(); if (url.pathname == '/g') y()", ['/f', '/g']],
    ['a switch', "switch (pathname) { case '/h': return x() }", ['/h']],
    ['a table', "const routes = { 'GET /i/{id}': one, 'POST /i': add }", ['/i/:id']],
    ['NestJS', "@Controller('cats') class C { @Get() all() {} @Get(':id') one() {} @Post() add() {} }", ['/cats', '/cats/:id']],
    ['an optional parameter', "app.get('/j/:id?', f)", ['/j']],
    ['a parameter with a pattern', "app.get('/k/:id(\\\\d+)', f)", ['/k/:id']],
  ])('%s', (_, text, expected) => {
    expect(routesOf({ 'app.js': text })).toEqual(expected);
  });

  test('calls of other services, wildcards, templates and tests are none', () => {
    const text =
      "axios.get('/a', x); redisClient.get('/b', x); app.get('/c/*', f); app.get('/(d|e)', f); app.get(`/f/${x}`, f); params.get('/g')";
    expect(routesOf({ 'app.js': text, 'test/app.test.js': "app.get('/h', f)", 'app.spec.ts': "app.get('/i', f)" })).toEqual([]);
  });

  test('each is named with file and line', () => {
    expect(findRoutes(repositoryOf({ 'src/app.js': "const x = 1;\n\napp.get('/books', f);" }))).toEqual([
      { path: '/books', at: 'src/app.js:3' },
    ]);
  });
});

describe('mounted routers', () => {
  test('over files, by require, import and inline, nested', () => {
    const files = {
      'app.js':
        "const api = require('./api');\nimport users from './users.js';\napp.use('/api', auth, api);\napp.use('/users', users);\napp.use('/inline', require('./inline'));",
      'api/index.js': "const books = require('./books');\nrouter.use('/books', books);\nrouter.get('/version', f);",
      'api/books.js': "router.get('/', f); router.get('/:id', f);",
      'users.ts': "router.get('/me', f);",
      'inline.js': "router.get('/x', f);",
    };
    expect(routesOf(files).sort()).toEqual(['/api/books', '/api/books/:id', '/api/version', '/inline/x', '/users/me']);
  });

  test('within one file, and by Fastify prefix', () => {
    const files = {
      'app.js':
        "const r = express.Router();\napp.use('/v1', r);\nr.get('/a', f);\napp.get('/b', f);\nfastify.register(require('./plugin'), { prefix: '/p' });",
      'plugin.js': "instance.get('/c', f);",
    };
    expect(routesOf(files).sort()).toEqual(['/b', '/p/c', '/v1/a']);
  });

  test('an app handed to a function is not mounted under itself, and circles end', () => {
    expect(routesOf({ 'app.js': "app.use('/api', routes(app));\napp.get('/x', f);" })).toEqual(['/x']);
    const circle = {
      'a.js': "const b = require('./b');\nr.use('/b', b);\nr.get('/x', f);",
      'b.js': "const a = require('./a');\nr.use('/a', a);",
    };
    expect(routesOf(circle)).toEqual([expect.stringMatching(/\/x$/)]);
  });
});
