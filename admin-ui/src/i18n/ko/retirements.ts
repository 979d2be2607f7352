// 한국어: 답변 서식의 제공 여부.
import type { OwnWords } from '../catalog.ts';

export const retirements: OwnWords['retirements'] = {
  title: '제공 여부',
  isOffered: '답변 담당자에게 제공됨',
  isRetired: '사용 중지됨: 아무에게도 제공되지 않음',
  retire: '사용 중지…',
  bringBack: '다시 제공…',
  waits: { RETIRE: '사용 중지 승인 대기', BRING_BACK: '다시 제공 승인 대기' },
  waitsOne: { RETIRE: '문구 “%{title}” 사용 중지', BRING_BACK: '문구 “%{title}” 다시 제공' },
  by: '%{who} 제안',
  ownWaits: '직접 제안했으므로 다른 책임자가 승인합니다.',
  approve: { RETIRE: '사용 중지 승인…', BRING_BACK: '다시 제공 승인…' },
  approveDo: { RETIRE: '문구 사용 중지', BRING_BACK: '다시 제공' },
  approved: { RETIRE: '문구 사용을 중지했습니다.', BRING_BACK: '문구를 다시 제공합니다.' },
  propose: '제안',
  proposed: '다른 책임자의 승인을 기다립니다.',
  proposeTitle: { RETIRE: '“%{title}” 사용 중지', BRING_BACK: '“%{title}” 다시 제공' },
  proposeLead: {
    RETIRE:
      '모든 언어에서 더 이상 제공되지 않습니다. 판은 그대로 남고, 이 문구로 시작한 답변도 해당 판을 계속 표시합니다. 다시 제공할 수 있습니다.',
    BRING_BACK: '이전과 같이 각 언어로 다시 제공됩니다.',
  },
  reasonHelp: '예: 다른 문구로 대체. 이름은 쓰지 마세요.',
  returnTitle: '제안 반려',
  returnLead: '모두 그대로 유지되며, 다시 제안할 수 있습니다.',
  returnDo: '반려',
  returned: '제안을 반려했습니다.',
  takeBackTitle: '제안 철회',
  takeBackDo: '철회',
  takenBack: '제안을 철회했습니다.',
  history: '제공 여부에 관한 결정',
  column: { act: '내용', proposed: '제안' },
  acts: { RETIRE: '사용 중지', BRING_BACK: '다시 제공' },
  states: { PROPOSED: '승인 대기', RETURNED: '반려됨', APPROVED: '승인됨' },
};
