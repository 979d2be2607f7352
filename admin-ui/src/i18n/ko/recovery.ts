// 한국어: 복구, 복구 포기, 회사의 종료.
import type { OwnWords } from '../catalog.ts';

export const recovery: OwnWords['recovery'] = {
  verification: '요청자를 어떻게 확인했습니까?',
  verificationHelp: '제6조 제5항. 제시된 내용은 보관하지 않고 확인 방법만 기록합니다.',
  methods: {
    CALL_BACK: '등록된 번호로 회신 전화',
    DOCUMENT_SEEN: '담당자가 서류 확인',
    WRITTEN_REQUEST: '서명된 서면 요청',
    AGENT_MANDATE: '위임장을 가진 대리인',
  },
  waive: '복구 포기…',
  waiveTitle: '%{reference}의 복구 포기',
  waiveLead:
    '회원 본인이 요청한 경우에만 합니다. 정보가 즉시 파기 대상이 되며, 이후 누구도 이 회원을 복구할 수 없습니다.',
  waiveReason: '예: 전화로 즉시 파기를 요청함. 이름은 쓰지 마세요.',
  waiveDo: '복구 포기하기',
  waived: '복구를 포기했습니다. 회원은 다음 파기 목록에 오릅니다.',
  waivedAt: '복구 포기',
};

export const ending: OwnWords['ending'] = {
  title: '회사의 종료',
  act: '회사 종료…',
  dialog: '회사 %{reference} 종료',
  lead: '모든 회원이 즉시 제한됩니다. 아무도 로그인할 수 없고 정보가 닫힙니다. 종료 후 %{hours}시간까지는 한 번의 승인으로 모두 복구되며, 그 후에는 하나의 파기 목록에 오릅니다. 계약, 청구서, 담당자는 각자의 보관 기간을 따릅니다. 다른 회사에도 속한 회원은 그곳에 남습니다.',
  exportTitle: '1. 내보내기 제안',
  exportLead:
    '종료하기 전에 회사에 데이터를 제안하세요. 파일에는 귀하의 역할이 열 수 있는 것이 담깁니다: %{parts}. 각 쪽은 해당 기록의 보유 목적으로 열리고 기록됩니다.',
  parts: {
    people: '회원',
    customer: '사업자 정보',
    contracts: '계약',
    invoices: '청구서',
    contacts: '청구 담당자',
    attendance: '출퇴근',
  },
  exportTake: '내보내기',
  exportUnderWay: '읽은 기록: %{count}…',
  exportDone: '내보내기 파일을 저장했습니다: 기록 %{count}개.',
  offer: '내보내기 결과',
  offers: { TAKEN: '회사가 받아 감', DECLINED: '제안했으나 거절함' },
  endTitle: '2. 회사 종료',
  endedAt: '종료 시각',
  endedAtHelp: '비워 두면 지금입니다.',
  reason: '예: 11월 3일 해지 통보, 계약 C-2025-014 만료. 이름은 쓰지 마세요.',
  do: '회사 종료하기',
  done: '회사가 종료되었습니다. 제한된 회원: %{count}명.',
  states: { RECOVERABLE: '종료됨, 복구 가능', ENDED: '종료됨', RECOVERED: '종료되었다가 복구됨' },
  at: '종료',
  entered: '입력',
  enteredBy: '입력한 사람',
  members: '제한된 회원',
  until: '복구 가능 기한',
  recoveredAt: '복구됨',
  why: '사유',
  recover: '회사 복구…',
  recoverTitle: '회사 %{reference} 복구',
  recoverLead:
    '종료로 제한된 모든 회원이 이전과 같이 다시 회원이 됩니다. Google Workspace 연결과 마케팅 동의는 종료되었으므로 새로 받습니다. 그 전에 탈퇴했거나 복구를 포기한 사람은 돌아오지 않습니다.',
  recoverReason: '예: 고객사가 서면으로 해지를 철회함. 이름은 쓰지 마세요.',
  recoverDo: '회사 복구하기',
  recovered: '회사가 복구되었습니다. 복구된 회원: %{count}명.',
};
