// Bahasa Indonesia: apakah teks pembuka jawaban ditawarkan.
import type { OwnWords } from '../catalog.ts';

export const retirements: OwnWords['retirements'] = {
  title: 'Apakah ditawarkan',
  isOffered: 'ditawarkan kepada yang menjawab',
  isRetired: 'dihentikan: tidak ditawarkan kepada siapa pun',
  retire: 'Hentikan…',
  bringBack: 'Tawarkan lagi…',
  waits: { RETIRE: 'Penghentiannya menunggu persetujuan', BRING_BACK: 'Penawaran kembali menunggu persetujuan' },
  waitsOne: { RETIRE: 'Hentikan teks “%{title}”', BRING_BACK: 'Tawarkan lagi teks “%{title}”' },
  by: 'Diusulkan oleh %{who}',
  ownWaits: 'Anda yang mengusulkannya, jadi penanggung jawab lain yang menyetujuinya.',
  approve: { RETIRE: 'Setujui penghentian…', BRING_BACK: 'Setujui penawaran kembali…' },
  approveDo: { RETIRE: 'Hentikan teks', BRING_BACK: 'Tawarkan lagi' },
  approved: { RETIRE: 'Teks dihentikan.', BRING_BACK: 'Teks ditawarkan lagi.' },
  propose: 'Usulkan',
  proposed: 'Menunggu persetujuan orang lain.',
  proposeTitle: { RETIRE: 'Hentikan “%{title}”', BRING_BACK: 'Tawarkan lagi “%{title}”' },
  proposeLead: {
    RETIRE:
      'Tidak ditawarkan lagi kepada siapa pun, dalam bahasa apa pun. Versinya tetap ada, dan jawaban yang diawali teks ini tetap menyebutnya. Teks dapat ditawarkan kembali.',
    BRING_BACK: 'Ditawarkan lagi dalam setiap bahasa, seperti semula.',
  },
  reasonHelp: 'Misalnya: diganti teks lain. Jangan tulis nama.',
  returnTitle: 'Kembalikan usulan',
  returnLead: 'Semuanya tetap seperti adanya; dapat diusulkan lagi.',
  returnDo: 'Kembalikan',
  returned: 'Usulan dikembalikan.',
  takeBackTitle: 'Tarik kembali usulan',
  takeBackDo: 'Tarik kembali',
  takenBack: 'Usulan ditarik kembali.',
  history: 'Keputusan tentang penawarannya',
  column: { act: 'Apa', proposed: 'Diusulkan' },
  acts: { RETIRE: 'hentikan', BRING_BACK: 'tawarkan lagi' },
  states: { PROPOSED: 'menunggu persetujuan', RETURNED: 'dikembalikan', APPROVED: 'disetujui' },
};
