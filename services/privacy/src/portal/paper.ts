// The statutory forms to print, in three languages: a request, a mandate for an agent, a guardian's consent. Empty, and the same for everybody.
import type { Language } from '@clounge/shared/caller';
import { startOfDay, wardKinds, type Policy } from '@clounge/shared/policy';
import { Sheet } from '../certificates/pdf/sheet.ts';
import { rights } from './ask-form.ts';
import { guardianWords } from './guardians/words/words.ts';
import { filled, portalWords } from './words/words.ts';

export const paperForms = ['request', 'mandate', 'guardian'] as const;
export type PaperForm = (typeof paperForms)[number];

/** Room to write by hand. */
const blank = '\n';
const wide = '\n\n\n\n';

/** The PDF of a form; the same bytes for the same policy and language. Art. 6(2), 6(3). */
export async function paperForm(form: PaperForm, policy: Policy, language: Language): Promise<Buffer> {
  const { paper, rights: names } = portalWords(language);
  const { name: operator, address } = policy.operator;
  const [title, under]: readonly [string, string] = (
    {
      request: [paper.requestTitle, paper.requestUnder],
      mandate: [paper.mandateTitle, paper.mandateUnder],
      guardian: [paper.guardianTitle, paper.guardianUnder],
    } as const
  )[form];
  const sheet = new Sheet({
    title,
    language,
    writtenAt: startOfDay(policy.effectiveFrom, policy),
    author: operator,
    producer: 'CLounge form, layout 1',
  });
  sheet.title(title, filled(under, { operator }));
  const boxes = rights.map((right) => [`[   ]  ${names[right].name}`, names[right].what] as const);
  if (form === 'request') {
    sheet.heading(paper.tick);
    sheet.facts(boxes);
    sheet.heading(paper.requester);
    sheet.facts([
      [paper.name, blank],
      [paper.address, blank],
      [paper.contact, blank],
      [paper.employeeNumber, blank],
      [paper.principal, blank],
    ]);
    sheet.heading(paper.matter);
    sheet.facts([['', wide]]);
  } else if (form === 'guardian') {
    const { form: words, kinds } = guardianWords(language);
    const years = policy.guardianship.ageLimitYears;
    sheet.heading(paper.tick);
    sheet.facts(wardKinds.map((kind) => [`[   ]  ${filled(kinds[kind], { years })}`, ''] as const));
    sheet.heading(paper.ward);
    sheet.facts([
      [paper.name, blank],
      [words.birthday, blank],
    ]);
    sheet.heading(paper.guardian);
    sheet.facts([
      [paper.name, blank],
      [paper.address, blank],
      [paper.contact, blank],
    ]);
    sheet.sentence(words.agreed);
    sheet.sentence(paper.proof);
  } else {
    sheet.heading(paper.grantor);
    sheet.facts([
      [paper.name, blank],
      [paper.address, blank],
      [paper.contact, blank],
    ]);
    sheet.heading(paper.agent);
    sheet.facts([['', wide]]);
    sheet.heading(paper.scope);
    sheet.facts(boxes);
    sheet.facts([[paper.period, blank]]);
  }
  sheet.facts([
    [paper.date, blank],
    [paper.signature, blank],
    [paper.send, `${operator}, ${address}`],
  ]);
  sheet.sentence(paper.after);
  return sheet.end((page, pages) => filled(paper.page, { page, pages }));
}
