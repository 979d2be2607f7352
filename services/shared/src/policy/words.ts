// The policy's decisions as sentences that people read, in the product's three languages. Says nothing that the decision does not hold.
import { DateTime, Duration } from 'luxon';
import type { Language } from '../caller/index.ts';
import { keptBy, onTheWall } from './calendar.ts';
import type { Decision } from './decide.ts';
import type { Policy, RetentionRule } from './shape.ts';

const dayFormat: Record<Language, string> = { en: 'd LLL yyyy', ko: 'yyyy년 M월 d일', id: 'd LLLL yyyy' };
const zoneNames: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
  'Asia/Seoul': 'KST',
};

/** A calendar day as people read it, in the operator's time zone. */
export function dayInWords(at: Date, policy: Policy, language: Language): string {
  return onTheWall(at, policy).setLocale(language).toFormat(dayFormat[language]);
}

/** An instant as people read it, with the name of the operator's time zone. */
export function instantInWords(at: Date, policy: Policy, language: Language): string {
  const wall: DateTime = onTheWall(at, policy).setLocale(language);
  const zone = zoneNames[policy.operator.timeZone] ?? wall.offsetNameShort ?? policy.operator.timeZone;
  return `${wall.toFormat(dayFormat[language])}, ${wall.toFormat('HH:mm')} ${zone}`;
}

/** A clause of the policy, such as Art. 3(3)②, as the language cites it. */
export function clauseInWords(clause: string, language: Language): string {
  const parts = /^Art\. (\d+)(?:\.(\d+))?(?:\((\d+)\))?([①-⑳])?$/.exec(clause);
  if (!parts || language === 'en') return clause;
  const [, article = '', point, paragraph, item = ''] = parts;
  if (language === 'id') return clause.replace('Art.', 'Pasal');
  const number = paragraph ?? point;
  return `제${article}조${number ? ` 제${number}항` : ''}${item ? ` ${item}` : ''}`;
}

/** The name of the law that keeps a class; null where only the policy does. */
export function lawInWords(rule: Pick<RetentionRule, 'law'>, policy: Policy, language: Language): string | null {
  return policy.laws.find((law) => law.id === rule.law)?.name[language] ?? null;
}

const units: Record<Language, { years: [string, string]; months: [string, string]; days: [string, string] }> = {
  en: { years: ['year', 'years'], months: ['month', 'months'], days: ['day', 'days'] },
  ko: { years: ['년', '년'], months: ['개월', '개월'], days: ['일', '일'] },
  id: { years: ['tahun', 'tahun'], months: ['bulan', 'bulan'], days: ['hari', 'hari'] },
};

/** How long a rule keeps, in words: "5 years". */
export function durationInWords(iso: string, language: Language): string {
  const duration = Duration.fromISO(iso).toObject();
  const words = units[language];
  const said = (['years', 'months', 'days'] as const)
    .filter((unit) => (duration[unit] ?? 0) > 0)
    .map((unit) => `${duration[unit]}${language === 'ko' ? '' : ' '}${words[unit][duration[unit] === 1 ? 0 : 1]}`);
  return said.join(' ');
}

const citation = (rule: RetentionRule, policy: Policy, language: Language, clause = rule.clause): string => {
  const cited = clauseInWords(clause, language);
  return { en: `policy ${cited}`, ko: `처리방침 ${cited}`, id: `kebijakan ${cited}` }[language];
};

/** "payment record, E-Commerce Consumer Protection Act (policy Art. 3(3)②)" */
function recordAndLaw(rule: RetentionRule, policy: Policy, language: Language): string {
  const law = lawInWords(rule, policy, language);
  return `${rule.name[language]}${law ? `, ${law}` : ''} (${citation(rule, policy, language)})`;
}

/** Whether a class is due before what its rule keeps it for: its purpose ended, and the policy wants it gone at once. */
function endedEarly({ rule, anchor, until }: Decision, policy: Policy): boolean {
  const kept = rule.atOnce === 'WHEN_PURPOSE_ENDED' && anchor ? keptBy(rule, anchor, policy) : null;
  return kept !== null && until !== null && until < kept;
}

function whyDue(decision: Decision, policy: Policy, language: Language): string {
  const { rule, anchor, until, grantedAt } = decision;
  const name = rule.name[language];
  if (grantedAt) {
    const granted = dayInWords(grantedAt, policy, language);
    return {
      en: `Due for destruction: ${name}; its deletion was asked for and granted on ${granted} (policy Art. 6).`,
      ko: `파기 대상: ${name}; ${granted} 삭제 요구 인용 (처리방침 제6조).`,
      id: `Harus dimusnahkan: ${name}; penghapusannya diminta dan dikabulkan pada ${granted} (kebijakan Pasal 6).`,
    }[language];
  }
  const event = policy.anchors[rule.anchor]?.[language] ?? rule.anchor;
  const on = anchor ? dayInWords(anchor, policy, language) : null;
  const ended = until ? dayInWords(until, policy, language) : null;
  const kept = rule.kept && durationInWords(rule.kept, language) ? durationInWords(rule.kept, language) : null;
  const basis = recordAndLaw(rule, policy, language);
  if (endedEarly(decision, policy)) {
    return {
      en: `Due for destruction at once: ${name}; its purpose ended on ${ended ?? '–'} (${citation(rule, policy, language)}).`,
      ko: `즉시 파기 대상: ${name}; ${ended ?? '–'} 이용 목적 종료 (${citation(rule, policy, language)}).`,
      id: `Harus segera dimusnahkan: ${name}; tujuannya berakhir pada ${ended ?? '–'} (${citation(rule, policy, language)}).`,
    }[language];
  }
  if (kept) {
    return {
      en: `Due for destruction: ${basis}; ${event}${on ? ` on ${on}` : ''}, kept for ${kept} until ${ended ?? '–'}.`,
      ko: `파기 대상: ${basis}; ${on ? `${on} ` : ''}${event}, ${ended ?? '–'}까지 ${kept} 보존.`,
      id: `Harus dimusnahkan: ${basis}; ${event}${on ? ` pada ${on}` : ''}, disimpan ${kept} sampai ${ended ?? '–'}.`,
    }[language];
  }
  const window = rule.recoverable && until ? instantInWords(new Date(until.getTime() + 1), policy, language) : null;
  return {
    en: `Due for destruction: ${name}; ${event}${on ? ` on ${on}` : ''}${window ? `, recovery was possible until ${window}` : ''} (${citation(rule, policy, language)}).`,
    ko: `파기 대상: ${name}; ${on ? `${on} ` : ''}${event}${window ? `, ${window}까지 복구 가능했음` : ''} (${citation(rule, policy, language)}).`,
    id: `Harus dimusnahkan: ${name}; ${event}${on ? ` pada ${on}` : ''}${window ? `, pemulihan dimungkinkan sampai ${window}` : ''} (${citation(rule, policy, language)}).`,
  }[language];
}

/** Why something is still here, or why it is due: rule, article, date. In words, in a language. */
export function why(policy: Policy, decision: Decision, language: Language): string {
  const { rule, until, hold } = decision;
  const name = rule.name[language];
  switch (decision.verdict) {
    case 'RUNNING': {
      const purpose = policy.purposes.find((one) => one.id === rule.purposes[0]);
      const title = purpose?.title[language] ?? '';
      const cited = citation(rule, policy, language, purpose?.clause);
      return {
        en: `Here while its purpose lasts: ${name}, ${title.toLowerCase()} (${cited}).`,
        ko: `이용 목적이 계속되는 동안 보유: ${name}, ${title} (${cited}).`,
        id: `Ada selama tujuannya berlaku: ${name}, ${title.toLowerCase()} (${cited}).`,
      }[language];
    }
    case 'RECOVERY': {
      const ends = until ? instantInWords(new Date(until.getTime() + 1), policy, language) : '–';
      if (decision.grantedAt)
        return {
          en: `Its deletion was granted and can be taken back until ${ends}: ${name}; then it goes on the destruction list (policy Art. 6).`,
          ko: `삭제 요구가 인용되었으며 ${ends}까지 철회 가능: ${name}; 이후 파기 목록에 오릅니다 (처리방침 제6조).`,
          id: `Penghapusannya dikabulkan dan dapat ditarik kembali sampai ${ends}: ${name}; setelah itu masuk daftar pemusnahan (kebijakan Pasal 6).`,
        }[language];
      return {
        en: `Can be restored until ${ends}: ${name}; then it goes on the destruction list (${citation(rule, policy, language)}).`,
        ko: `${ends}까지 복구 가능: ${name}; 이후 파기 목록에 오릅니다 (${citation(rule, policy, language)}).`,
        id: `Dapat dipulihkan sampai ${ends}: ${name}; setelah itu masuk daftar pemusnahan (${citation(rule, policy, language)}).`,
      }[language];
    }
    case 'KEPT': {
      const ends = until ? dayInWords(until, policy, language) : '–';
      const basis = recordAndLaw(rule, policy, language);
      return {
        en: `Kept until ${ends}: ${basis}.`,
        ko: `${ends}까지 보존: ${basis}.`,
        id: `Disimpan sampai ${ends}: ${basis}.`,
      }[language];
    }
    case 'HELD': {
      const review = hold
        ? dayInWords(DateTime.fromISO(hold.reviewOn, { zone: policy.operator.timeZone }).toJSDate(), policy, language)
        : '–';
      const law = hold?.law ?? '';
      return {
        en: `Under a legal hold, looked at again on ${review}: ${name}, ${law}.`,
        ko: `법적 보존 조치 중 (재검토 ${review}): ${name}, ${law}.`,
        id: `Dalam penahanan hukum, ditinjau lagi pada ${review}: ${name}, ${law}.`,
      }[language];
    }
    case 'DUE':
      return whyDue(decision, policy, language);
  }
}

/** As `why`, of a deletion that is only supposed: what would become of it if it were granted now. */
export function whyIfGranted(policy: Policy, decision: Decision, language: Language): string {
  const { rule, until, grantedAt, verdict } = decision;
  const name = rule.name[language];
  if (!grantedAt || (verdict !== 'RECOVERY' && verdict !== 'DUE')) return why(policy, decision, language);
  if (verdict === 'DUE' || !until)
    return {
      en: `If granted, it goes on the destruction list at once: ${name} (policy Art. 6).`,
      ko: `인용하면 바로 파기 목록에 오릅니다: ${name} (처리방침 제6조).`,
      id: `Bila dikabulkan, langsung masuk daftar pemusnahan: ${name} (kebijakan Pasal 6).`,
    }[language];
  const ends = instantInWords(new Date(until.getTime() + 1), policy, language);
  return {
    en: `If granted, it can be taken back until ${ends}: ${name}; then it goes on the destruction list (policy Art. 6).`,
    ko: `인용하면 ${ends}까지 철회 가능: ${name}; 이후 파기 목록에 오릅니다 (처리방침 제6조).`,
    id: `Bila dikabulkan, dapat ditarik kembali sampai ${ends}: ${name}; setelah itu masuk daftar pemusnahan (kebijakan Pasal 6).`,
  }[language];
}

/** Who can change that something is here. */
export function whoCanChange(decision: Decision, language: Language): string {
  if (decision.grantedAt && decision.verdict === 'RECOVERY')
    return {
      en: 'The person, by taking the deletion back; the privacy officer or a deputy records it.',
      ko: '정보주체 본인이 삭제 요구를 철회할 수 있으며, 개인정보 보호책임자 또는 대리인이 기록합니다.',
      id: 'Orang itu sendiri, dengan menarik kembali penghapusan; petugas privasi atau wakilnya mencatatnya.',
    }[language];
  switch (decision.verdict) {
    case 'RUNNING':
      return decision.rule.yields
        ? {
            en: 'The person, by withdrawing or asking for deletion (Art. 6).',
            ko: '정보주체 본인: 탈퇴하거나 삭제를 요구할 수 있습니다 (제6조).',
            id: 'Orang itu sendiri, dengan mengundurkan diri atau meminta penghapusan (Pasal 6).',
          }[language]
        : {
            en: 'Nobody while the purpose lasts; a deletion request does not end it (Art. 6(4)).',
            ko: '목적이 계속되는 동안은 누구도 변경할 수 없습니다; 삭제 요구로 끝나지 않습니다 (제6조 제4항).',
            id: 'Tidak seorang pun selama tujuannya berlaku; permintaan penghapusan tidak mengakhirinya (Pasal 6(4)).',
          }[language];
    case 'RECOVERY':
      return {
        en: 'The person, by asking for recovery; the privacy officer or a deputy restores it.',
        ko: '정보주체 본인의 복구 요청에 따라 개인정보 보호책임자 또는 대리인이 복구합니다.',
        id: 'Orang itu sendiri, dengan meminta pemulihan; petugas privasi atau wakilnya memulihkannya.',
      }[language];
    case 'DUE':
      return {
        en: 'The privacy officer, or a deputy whose delegation is in force, by approving the destruction (Art. 8(3)).',
        ko: '개인정보 보호책임자 또는 위임이 유효한 대리인이 파기를 승인합니다 (제8조 제3항).',
        id: 'Petugas privasi, atau wakil yang kuasanya berlaku, dengan menyetujui pemusnahan (Pasal 8(3)).',
      }[language];
    case 'KEPT':
      return decision.rule.yields
        ? {
            en: 'The person, by asking for deletion (Art. 6); otherwise it ends by itself on that day.',
            ko: '정보주체 본인이 삭제를 요구할 수 있습니다 (제6조); 그렇지 않으면 그 날 종료됩니다.',
            id: 'Orang itu sendiri, dengan meminta penghapusan (Pasal 6); jika tidak, berakhir pada hari itu.',
          }[language]
        : {
            en: 'Nobody before that day: correction and deletion cannot be requested (Art. 6(4)).',
            ko: '그 날 전에는 누구도 변경할 수 없습니다: 정정·삭제를 요구할 수 없습니다 (제6조 제4항).',
            id: 'Tidak seorang pun sebelum hari itu: perbaikan dan penghapusan tidak dapat diminta (Pasal 6(4)).',
          }[language];
    case 'HELD':
      return {
        en: 'The privacy officer, by lifting the hold.',
        ko: '개인정보 보호책임자가 보존 조치를 해제할 수 있습니다.',
        id: 'Petugas privasi, dengan mencabut penahanan.',
      }[language];
  }
}
