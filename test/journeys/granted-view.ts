// A request for a view on its way to the package, by the API alone: for journeys that begin where it was granted.
import { expect } from 'vitest';
import type { House } from '@clounge/test/kit';

/** A view that was asked on the phone, verified and granted; its id. */
export async function grantedView(house: House, personId: string): Promise<string> {
  const { accessToken: token } = await house.signIn('officer');
  const act = async (name: string, head: string, call: string, input: object) => {
    const document = `mutation Act(${head}) { ${name}(${call}) { refusal { code } ${name === 'registerRequest' ? 'request { id }' : ''} } }`;
    const { data, errors } = await house.graphql<Record<string, { refusal: object | null; request?: { id: string } }>>(
      document,
      { ...input },
      { token },
    );
    expect({ errors, refusal: data?.[name]?.refusal }).toEqual({ errors: [], refusal: null });
    return data?.[name]?.request?.id ?? '';
  };
  const id = await act('registerRequest', '$input: RegisterRequestInput!', 'input: $input', {
    input: {
      kind: 'VIEW',
      channel: 'PHONE',
      language: 'id',
      requestedBy: 'SELF',
      receivedAt: new Date().toISOString(),
      name: 'Sari Anggraini',
      contact: '+62 21 555 0100',
      text: 'Apa yang disimpan tentang saya? Rekan saya Budi memakai budi@melati.example.',
    },
  });
  await act('matchRequest', '$id: ID!, $of: ID!', 'requestId: $id, personId: $of', { id, of: personId });
  await act('recordCallBack', '$input: CallBackInput!', 'input: $input', {
    input: {
      requestId: id,
      met: ['NUMBER_FROM_RECORDS', 'NAME_GIVEN', 'KNOWS_WHAT_WE_HOLD', 'REQUEST_CONFIRMED'],
    },
  });
  await act('decideRequest', '$input: DecideRequestInput!', 'input: $input', {
    input: { requestId: id, items: [{ recordClass: 'membership', outcome: 'GRANTED' }] },
  });
  return id;
}
