// A correction or a stop of processing, passed on to every trustee who has the data. Decides nothing about the person's own record.
import type { Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { isId } from '../destruction/batches.ts';
import { reasonRefusal } from '../destruction/reasons.ts';
import type { Sources } from '../sources.ts';
import { openTasksAbout } from './opening.ts';
import { tellableClasses } from './register.ts';
import type { TaskKind } from './task.entity.ts';
import { findTask, type TaskWithList } from './tasks.ts';

export interface TellTrustees {
  kind: TaskKind;
  subjectId: string;
  recordClasses: readonly string[];
  reason: string;
}

export interface TellOutcome {
  tasks: TaskWithList[];
  refusal: Refusal | null;
}

const refused = (refusal: Refusal): TellOutcome => ({ tasks: [], refusal });

/** Refusals: BAD_USER_INPUT with the field, REASON_WANTED, PERSONAL_DATA_IN_REASON, NOBODY_HAS_IT. */
export async function tellTrustees(sources: Sources, caller: Caller, input: TellTrustees): Promise<TellOutcome> {
  const { kind, subjectId, recordClasses, reason } = input;
  const { language } = caller;
  if (kind === 'DESTRUCTION') return refused(byTheProcedure(caller));
  const known = tellableClasses(sources.policy);
  if (!isId(subjectId) || recordClasses.length === 0 || recordClasses.some((one) => !known.includes(one))) {
    const message = {
      en: 'Name the person, and record classes that the policy has.',
      ko: '정보주체와 처리방침에 있는 기록 유형을 지정하세요.',
      id: 'Sebutkan orangnya dan kelas catatan yang ada dalam kebijakan.',
    }[language];
    return refused({ code: 'BAD_USER_INPUT', field: isId(subjectId) ? 'recordClasses' : 'subjectId', message });
  }
  const bad = reasonRefusal(reason, language);
  if (bad) return refused(bad);
  const at = sources.clock.now();
  const by = caller.staffNumber ?? caller.clientId;
  const telling = { kind, subjectId, recordClasses: [...new Set(recordClasses)], reason: reason.trim(), by };
  const ids = await inTransaction(sources.pool, (db) => openTasksAbout(db, sources.policy, telling, at));
  if (ids.length === 0) return refused(nobodyHasIt(caller));
  const tasks = await Promise.all(ids.map((id) => findTask(sources, id)));
  return { tasks: tasks.filter((task) => task !== null), refusal: null };
}

const byTheProcedure = ({ language }: Caller): Refusal => ({
  code: 'BAD_USER_INPUT',
  field: 'kind',
  message: {
    en: 'A destruction is told by itself, when its list was proved (Art. 8).',
    ko: '파기는 목록의 부존재가 증명되면 자동으로 알립니다 (제8조).',
    id: 'Pemusnahan diberitahukan dengan sendirinya setelah daftarnya terbukti (Pasal 8).',
  }[language],
});

const nobodyHasIt = ({ language }: Caller): Refusal => ({
  code: 'NOBODY_HAS_IT',
  message: {
    en: 'No trustee or recipient in force has these record classes, so nobody was told.',
    ko: '이 기록 유형을 보유한 수탁자나 제공받은 자가 없어 알리지 않았습니다.',
    id: 'Tidak ada penerima kuasa atau penerima yang memiliki kelas catatan ini, jadi tidak ada yang diberi tahu.',
  }[language],
  wayOut: {
    en: 'Correct the register if one of them does.',
    ko: '보유한 곳이 있으면 명부를 수정하세요.',
    id: 'Perbaiki daftar bila ada yang memilikinya.',
  }[language],
});
