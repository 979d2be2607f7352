// What the gateway refuses before a part hears of it, and what it lets through.
import { generateKeyPair } from 'jose';
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { sha256, standIn, trustedDocument, type TokenOptions } from '../../test/stand-in.ts';

const hello = { query: '{ person(email: "a@example.com") { reference } }' };
const chain = (levels: number): string =>
  levels === 0 ? '{ reference }' : `{ organization { people(first: 1) { nodes ${chain(levels - 1)} } } }`;

promise(
  'Art. 9(6)',
  'answers nobody without a valid token of this issuer for this audience, and asks no part',
  async () => {
    await using house = await standIn();
    const foreign = await generateKeyPair('ES256');
    const forged: TokenOptions[] = [
      { expiresInSeconds: -30 },
      { audience: 'urn:clounge:billing' },
      { audience: 'https://elsewhere.example' },
      { issuer: 'https://elsewhere.example/oidc' },
      { key: foreign.privateKey },
      { typ: 'JWT' },
      { kind: 'service' },
    ];
    const tokens = [null, 'not-a-token', ...(await Promise.all(forged.map((options) => house.token(options))))];
    for (const token of tokens) {
      const answer = await house.ask(hello, { token });
      expect(answer).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
    expect(house.received.filter((request) => request.path === '/graphql')).toEqual([]);
  },
);

promise('Art. 9(6)', 'forgets a token that it has verified when the token expires', async () => {
  await using house = await standIn();
  const token = await house.token({ expiresInSeconds: 1 });
  expect(await house.ask(hello, { token })).toMatchObject({ status: 200, codes: [] });
  // Tokens live in real time, which no clock of ours shifts; the verifier tolerates two seconds.
  await expect
    .poll(async () => (await house.ask(hello, { token })).codes, { timeout: 8_000, interval: 250 })
    .toEqual(['UNAUTHENTICATED']);
});

promise(
  'Art. 9(3)',
  'refuses a document that nests too deep, costs too much, or hides its cost in aliases, fragments and variables',
  async () => {
    await using house = await standIn();
    const doubling = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Person { ${i === 29 ? 'id' : `...F${i + 1} ...F${i + 1}`} }`,
    ).join(' ');
    const refused: [string, object][] = [
      ['TOO_DEEP', { query: `{ person(id: "1") ${chain(5)} }` }],
      [
        'TOO_COSTLY',
        { query: '{ people(first: 200) { nodes { organization { people(first: 200) { nodes { reference } } } } } }' },
      ],
      [
        'TOO_COSTLY',
        {
          query:
            'query Q($n: Int!) { people(first: $n) { nodes { organization { people(first: $n) { nodes { reference } } } } } }',
          variables: { n: 200 },
        },
      ],
      ['TOO_COSTLY', { query: 'query Q($n: Int = 1000000) { people(first: $n) { nodes { reference } } }' }],
      [
        'TOO_COSTLY',
        { query: `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: person(id: "${i}") { reference }`).join(' ')} }` },
      ],
      ['TOO_COSTLY', { query: `{ person(id: "1") { ${'reference '.repeat(4_000)} } }` }],
      ['TOO_COSTLY', { query: `{ person(id: "1") { ...F0 } } ${doubling}` }],
    ];
    for (const [code, body] of refused) {
      const answer = await house.ask(body);
      expect(answer, JSON.stringify(body).slice(0, 80)).toMatchObject({ codes: [code] });
      expect(answer).not.toHaveProperty('data');
    }
    expect(house.received.filter((request) => request.path === '/graphql')).toEqual([]);
    expect(await house.ask({ query: '{ people(first: 100) { nodes { reference } } }' })).toMatchObject({ codes: [] });
    expect(await house.ask({ query: `{ person(id: "1") { ...A } } fragment A on Person { ...A }` })).toMatchObject({
      codes: ['GRAPHQL_VALIDATION_FAILED'],
    });
  },
);

promise('Art. 9(6)', 'runs for the back office only the documents that it was built with', async () => {
  await using house = await standIn();
  const token = await house.token({ clientId: 'back-office' });
  const trusted = { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(trustedDocument) } } };
  expect(await house.ask(trusted, { token })).toMatchObject({ status: 200, data: { person: { reference: 'P-id-0' } } });
  const unknown = { extensions: { persistedQuery: { version: 1, sha256Hash: sha256('{ __typename }') } } };
  for (const body of [hello, unknown, { ...unknown, ...hello }, { query: trustedDocument }]) {
    expect(await house.ask(body, { token })).toMatchObject({ codes: ['DOCUMENT_NOT_TRUSTED'] });
  }
  expect(await house.ask(hello)).toMatchObject({ codes: [] });
  // The list's text runs, whatever text is sent beside the hash.
  expect(await house.ask({ ...trusted, query: '{ __typename }' }, { token })).toMatchObject({ data: { person: {} } });
});

promise('Art. 9(6)', 'lets development try documents that no build has listed', async () => {
  await using house = await standIn({ uiDocuments: 'any' });
  expect(await house.ask(hello, { token: await house.token({ clientId: 'back-office' }) })).toMatchObject({
    codes: [],
  });
});

promise(
  'Art. 9(6)',
  'outside production a person may try a query from a terminal, and a browser still runs the listed ones only',
  async () => {
    await using house = await standIn({ uiDocuments: 'browsers' });
    const token = await house.token({ clientId: 'back-office' });
    expect(await house.ask(hello, { token })).toMatchObject({ codes: [] });
    const fromPage = { token, headers: { 'sec-fetch-site': 'same-origin' } };
    expect(await house.ask(hello, fromPage)).toMatchObject({ codes: ['DOCUMENT_NOT_TRUSTED'] });
  },
);

promise('Art. 9(3)', 'takes no operation that a foreign page could make a browser send', async () => {
  await using house = await standIn();
  const token = await house.token();
  const headers = { authorization: `Bearer ${token}` };
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
  ]) {
    expect(await house.ask(hello, { token, headers: { 'content-type': type } })).toMatchObject({
      status: 415,
      codes: ['CROSS_SITE'],
    });
  }
  const get = await fetch(`${house.url}/graphql?query={__typename}`, { headers });
  expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
  const preflight = await fetch(`${house.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  });
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
});

promise('Art. 9(3)', 'answers a malformed request with what is wrong, quoting no value', async () => {
  await using house = await standIn();
  const secret = 'kim@example.com';
  const cases: [number, string, unknown][] = [
    [200, 'BAD_USER_INPUT', '{"query": '],
    [200, 'BAD_USER_INPUT', [hello, hello]],
    [200, 'BAD_USER_INPUT', { query: 7 }],
    [200, 'BAD_USER_INPUT', {}],
    [200, 'GRAPHQL_PARSE_FAILED', { query: '{ person(' }],
    [200, 'GRAPHQL_VALIDATION_FAILED', { query: '{ heldRecords(subjectIds: ["1"]) { records } }' }],
    [200, 'GRAPHQL_VALIDATION_FAILED', { query: 'mutation { reinstateMember(subjectId: "1", recoveryId: "2") }' }],
    [200, 'BAD_USER_INPUT', { query: 'query A { __typename } query B { __typename }' }],
    [
      200,
      'BAD_USER_INPUT',
      { query: 'query Q($n: Int) { people(first: $n) { nodes { id } } }', variables: { n: secret } },
    ],
  ];
  for (const [status, code, body] of cases) {
    const answer = await house.ask(body);
    expect(answer, JSON.stringify(body)).toMatchObject({ status, codes: [code] });
    expect(JSON.stringify(answer)).not.toContain(secret);
  }
  const modern = await house.ask({ query: '{ person(' }, { headers: { accept: 'application/graphql-response+json' } });
  expect([modern.status, modern.headers.get('content-type')]).toEqual([
    400,
    'application/graphql-response+json; charset=utf-8',
  ]);
  expect(await house.ask({ ...hello, variables: { padding: 'x'.repeat(2 * 1024 * 1024) } })).toMatchObject({
    status: 413,
    codes: ['TOO_LARGE'],
  });
});

promise('Art. 9(3)', 'passes no words of a fault on: neither of a part nor of what lies behind it', async () => {
  await using house = await standIn();
  const answer = await house.ask({ query: '{ organization(id: "1") { reference } }' });
  expect(answer).toMatchObject({ codes: ['INTERNAL'], data: { organization: null } });
  expect(JSON.stringify(answer)).not.toMatch(/relation|Kim|stack|127\.0\.0\.1|identity/);
  house.silent.add('billing');
  const partial = await house.ask({
    query: '{ person(id: "1") { reference organization { invoices { nodes { number } } } } }',
  });
  expect(partial).toMatchObject({ codes: ['UNAVAILABLE'], data: { person: { reference: 'P-id-0' } } });
  expect(JSON.stringify(partial)).not.toMatch(/127\.0\.0\.1|hang up|ECONN|billing/);
  const headers = { 'accept-language': 'ko' };
  const korean = await house.ask({ query: '{ organization(id: "1") { invoices { nodes { number } } } }' }, { headers });
  for (const { message } of korean.errors ?? []) expect(message).toMatch(/니다\.$/);
  expect(korean.errors).not.toHaveLength(0);
});

promise(
  'Art. 9(5)',
  'tells each part who asks, for what and from where, in headers that a client cannot forge',
  async () => {
    await using house = await standIn();
    const token = await house.token();
    const headers = {
      'clounge-purpose': 'membership',
      'clounge-case': 'R-1',
      'accept-language': 'ko',
      'x-forwarded-for': '203.0.113.9',
      'x-request-id': 'request-0001',
      cookie: 'session=secret',
      'x-role': 'officer',
    };
    const query =
      '{ person(id: "1") { reference organization { invoices(first: 1) { nodes { number } } } dataHeld { why } } }';
    expect(await house.ask({ query }, { token, headers })).toMatchObject({ codes: [] });
    const seen = house.received.filter((request) => request.path === '/graphql');
    expect(new Set(seen.map((request) => request.part))).toEqual(new Set(['identity', 'billing', 'privacy']));
    for (const { headers: sent } of seen) {
      expect(sent).toMatchObject({
        authorization: `Bearer ${token}`,
        'clounge-purpose': 'membership',
        'clounge-case': 'R-1',
        'accept-language': 'ko',
        'x-forwarded-for': '127.0.0.1',
        'x-request-id': 'request-0001',
      });
      expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['cookie']));
      expect(sent['x-role']).toBeUndefined();
    }
  },
);

promise('Art. 9(5)', 'never lets two callers share one answer, be they ever so equal', async () => {
  await using house = await standIn();
  const [one, two] = await Promise.all([house.token({ clientId: 'one' }), house.token({ clientId: 'two' })]);
  await Promise.all([one, two, one, two].map((token) => house.ask(hello, { token })));
  const bearers = house.received
    .filter((request) => request.path === '/graphql')
    .map((request) => request.headers.authorization);
  expect(bearers.sort()).toEqual([one, one, two, two].map((token) => `Bearer ${token}`).sort());
});
