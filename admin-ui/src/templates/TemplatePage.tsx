// One text that answers begin with, in each language: what is in use, what waits for approval, how it would read, whether it is offered at all, and
// every version before.
import { useParams } from 'react-router-dom';
import { ApiFault } from '../client/api-fault.ts';
import { useDocument } from '../data/use-back-office.ts';
import { AnswerTemplateVersionsDocument, type AnswerTemplateFactsFragment } from '../generated/operations.ts';
import { languages } from '../i18n/catalog.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { RetirementSection } from './RetirementSection.tsx';
import { VersionHistory } from './VersionHistory.tsx';

export type Version = AnswerTemplateFactsFragment;

export function TemplatePage() {
  const words = useWords();
  const language = useLanguage();
  const { kind = '' } = useParams();
  const back = { to: '/templates', name: words('templates.title') };
  const { data, error, isError, refetch } = useDocument('templates', AnswerTemplateVersionsDocument, { kind });
  const versions = data?.answerTemplateVersions;
  if (versions && versions.length > 0) {
    const used = versions.filter(({ inUse }) => inUse);
    const title = (used.find((one) => one.language === language) ?? used[0] ?? versions[0])?.title ?? kind;
    return (
      <>
        <PageHead title={title} lead={words('templates.pageLead')} back={back} />
        {languages.map((one) => (
          <LanguageSection
            key={one}
            kind={kind}
            language={one}
            versions={versions.filter((version) => version.language === one)}
          />
        ))}
        <RetirementSection kind={kind} title={title} retired={versions.some((one) => one.retired)} />
        <VersionHistory versions={versions} />
      </>
    );
  }
  if (isError || versions) {
    return (
      <>
        <PageHead title={words('templates.title')} back={back} />
        <Fault fault={error ?? new ApiFault('NOT_FOUND')} retry={() => void refetch()} />
      </>
    );
  }
  return <PageSkeleton what={words('templates.title')} />;
}
