// Requests on their way by the API alone: for journeys that begin where somebody was verified, or their view granted.
import { expect } from 'vitest';
import type { House } from '@clounge/test/kit';

type Refusable = Record<string, { refusal: object | null; request?: { id: string } }>;

async function act(house: House, name: string, head: string, call: string, input: object): Promise<string> {
  const { accessToken: token } = await house.signIn('officer');
  const document = `mutation Act(${head}) { ${name}(${call}) { refusal { code } ${name === 'registerRequest' ? 'request { id }' : ''} } }`;
  const { data, errors } = await house.graphql<Refusable>(document, { ...input }, { token });
  expect({ errors, refusal: data?.[name]?.refusal }).toEqual({ errors: [], refusal: null });
  return data?.[name]?.request?.id ?? '';
}

/** A request by telephone whose sender was called back; its id. */
export async function verifiedRequest(
  house: House,
  personId: string,
  kind: 'VIEW' | 'CORRECT' | 'DELETE' | 'STOP',
  text: string,
): Promise<string> {
  const id = await act(house, 'registerRequest', '$input: RegisterRequestInput!', 'input: $input', {
    input: {
      kind,
      channel: 'PHONE',
      language: 'id',
      requestedBy: 'SELF',
      receivedAt: new Date().toISOString(),
      name: 'Sari Anggraini',
      contact: '+62 21 555 0100',
      text,
    },
  });
  await act(house, 'matchRequest', '$id: ID!, $of: ID!', 'requestId: $id, personId: $of', { id, of: personId });
  await act(house, 'recordCallBack', '$input: CallBackInput!', 'input: $input', {
    input: {
      requestId: id,
      met: ['NUMBER_FROM_RECORDS', 'NAME_GIVEN', 'KNOWS_WHAT_WE_HOLD', 'REQUEST_CONFIRMED'],
    },
  });
  return id;
}

/** A view that was asked on the phone, verified and granted; its id. */
export async function grantedView(house: House, personId: string): Promise<string> {
  const text = 'Apa yang disimpan tentang saya? Rekan saya Budi memakai budi@melati.example.';
  const id = await verifiedRequest(house, personId, 'VIEW', text);
  await act(house, 'decideRequest', '$input: DecideRequestInput!', 'input: $input', {
    input: { requestId: id, items: [{ recordClass: 'membership', outcome: 'GRANTED' }] },
  });
  return id;
}
