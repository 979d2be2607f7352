// One GraphQL question to one part of a running installation; for what measures or drills. A test wants errors as answers: see `House.graphql`.

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** `url`: the part's, without `/graphql`. Throws with the part's name where it answers errors. */
export async function askAt<Data>(
  url: string,
  part: string,
  token: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Answer<Data>;
  if (!answer.data || answer.errors) throw new Error(`${part}: ${JSON.stringify(answer.errors ?? response.status)}`);
  return answer.data;
}
