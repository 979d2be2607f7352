// The small page at GET /graphql: sends one document with a token that stays in this page's memory. Stores nothing, asks nobody else.
const at = (id) => document.getElementById(id);
const address = `${location.origin}/graphql`;

at('query').value = `query PersonAndWhy($email: String!) {
  person(email: $email) {
    reference
    name
    organization {
      reference
      invoices(first: 5) { nodes { number amount currency issuedAt paidAt } }
    }
    attendanceMarks(first: 5) { nodes { markedAt kind verdict } }
    dataHeld { recordClass records verdict why clause until }
  }
}`;
at('variables').value = '{ "email": "someone@example.com" }';
at('curl').textContent = `TOKEN=$(curl -s ${location.origin}/oidc/token -u "$CLIENT_ID:$CLIENT_SECRET" \\
  -d grant_type=client_credentials | python3 -c 'import json,sys; print(json.load(sys.stdin)["access_token"])')

curl -s ${address} -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\
  -d '{"query":"{ policy { version effectiveFrom } }"}'`;

async function ask() {
  const variables = JSON.parse(at('variables').value || '{}');
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${at('token').value.trim()}` },
    body: JSON.stringify({ query: at('query').value, variables }),
  });
  return JSON.stringify(await answer.json(), null, 2);
}

at('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  at('answer').textContent = '…';
  ask().then(
    (text) => (at('answer').textContent = text),
    (error) => (at('answer').textContent = String(error)),
  );
});
