// Why a document is not taken, in words. Pure, so that nothing is written to say it; never quotes a name or a content.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import { Refused, safeCause, type Refusal } from '@clounge/shared/errors';

export type DocumentFault =
  | 'TOO_LARGE'
  | 'TYPE_NOT_ALLOWED'
  | 'TYPE_MISMATCH'
  | 'POLYGLOT'
  | 'EMPTY'
  | 'CUT'
  | 'INFECTED'
  | 'SCANNER_UNAVAILABLE'
  | 'NOT_SCANNED'
  | 'NATIONAL_ID'
  | 'ALREADY_STORED';

const wordings: Readonly<Record<DocumentFault, RefusalWording>> = {
  TOO_LARGE: {
    field: 'bytes',
    message: {
      en: 'The file is larger than what is taken here ({limit} MB).',
      ko: '파일이 허용 크기({limit}MB)를 넘습니다.',
      id: 'Berkas lebih besar dari yang diterima di sini ({limit} MB).',
    },
    wayOut: {
      en: 'Send it in parts, or scan it with a lower resolution.',
      ko: '나누어 보내거나 더 낮은 해상도로 스캔하세요.',
      id: 'Kirim per bagian, atau pindai dengan resolusi lebih rendah.',
    },
  },
  TYPE_NOT_ALLOWED: {
    field: 'content',
    message: {
      en: 'Files of this kind are not taken.',
      ko: '이 형식의 파일은 받지 않습니다.',
      id: 'Berkas jenis ini tidak diterima.',
    },
    wayOut: {
      en: 'Send a PDF, a picture (PNG, JPEG, TIFF, WebP) or plain text. Save office files as PDF; take files out of archives.',
      ko: 'PDF, 이미지(PNG, JPEG, TIFF, WebP) 또는 일반 텍스트로 보내세요. 오피스 문서는 PDF로 저장하고, 압축 파일은 풀어서 보내세요.',
      id: 'Kirim PDF, gambar (PNG, JPEG, TIFF, WebP), atau teks biasa. Simpan berkas office sebagai PDF; keluarkan berkas dari arsip.',
    },
  },
  TYPE_MISMATCH: {
    field: 'content',
    message: {
      en: 'The file is not what its name or type says.',
      ko: '파일 내용이 이름이나 형식과 다릅니다.',
      id: 'Isi berkas tidak sesuai dengan nama atau jenisnya.',
    },
    wayOut: {
      en: 'Open the file, save it as PDF and send that.',
      ko: '파일을 열어 PDF로 저장한 뒤 보내세요.',
      id: 'Buka berkas itu, simpan sebagai PDF, lalu kirim.',
    },
  },
  POLYGLOT: {
    field: 'content',
    message: {
      en: 'The file carries something else inside or behind itself.',
      ko: '파일 안이나 뒤에 다른 내용이 붙어 있습니다.',
      id: 'Berkas membawa sesuatu yang lain di dalam atau di belakangnya.',
    },
    wayOut: {
      en: 'Print it to a new PDF, or save the picture again, and send that.',
      ko: '새 PDF로 인쇄하거나 이미지를 다시 저장해 보내세요.',
      id: 'Cetak ke PDF baru, atau simpan ulang gambarnya, lalu kirim.',
    },
  },
  EMPTY: {
    field: 'content',
    message: { en: 'The file is empty.', ko: '빈 파일입니다.', id: 'Berkasnya kosong.' },
    wayOut: { en: 'Choose another file.', ko: '다른 파일을 선택하세요.', id: 'Pilih berkas lain.' },
  },
  CUT: {
    field: 'content',
    message: {
      en: 'The file did not arrive whole; nothing of it was kept.',
      ko: '파일이 온전히 도착하지 않았습니다. 보관된 것은 없습니다.',
      id: 'Berkas tidak tiba utuh; tidak ada yang disimpan.',
    },
    wayOut: { en: 'Send it again.', ko: '다시 보내세요.', id: 'Kirim lagi.' },
  },
  INFECTED: {
    field: 'content',
    message: {
      en: 'The virus scanner found something in the file; nothing of it was kept.',
      ko: '파일에서 악성코드가 발견되었습니다. 보관된 것은 없습니다.',
      id: 'Pemindai virus menemukan sesuatu dalam berkas; tidak ada yang disimpan.',
    },
    wayOut: {
      en: 'Clean the device that it comes from, and send another copy.',
      ko: '보낸 기기를 점검한 뒤 다른 사본을 보내세요.',
      id: 'Bersihkan perangkat asalnya, lalu kirim salinan lain.',
    },
  },
  SCANNER_UNAVAILABLE: {
    field: 'content',
    message: {
      en: 'The virus scanner does not answer, and nothing is taken unscanned.',
      ko: '악성코드 검사기가 응답하지 않습니다. 검사하지 않은 파일은 받지 않습니다.',
      id: 'Pemindai virus tidak menjawab, dan tidak ada yang diterima tanpa dipindai.',
    },
    wayOut: {
      en: 'Try again in some minutes; if it lasts, tell whoever runs the system.',
      ko: '몇 분 뒤 다시 시도하고, 계속되면 시스템 운영자에게 알리세요.',
      id: 'Coba lagi beberapa menit lagi; jika berlanjut, beri tahu pengelola sistem.',
    },
  },
  NOT_SCANNED: {
    field: 'content',
    message: {
      en: 'The virus scanner could not judge this file, and nothing is taken unscanned.',
      ko: '악성코드 검사기가 이 파일을 판정하지 못했습니다. 검사하지 않은 파일은 받지 않습니다.',
      id: 'Pemindai virus tidak dapat menilai berkas ini, dan tidak ada yang diterima tanpa dipindai.',
    },
    wayOut: {
      en: 'Try again in some minutes; then save it anew or smaller, such as a PDF with a lower resolution, and send that.',
      ko: '몇 분 뒤 다시 시도하고, 그래도 안 되면 낮은 해상도의 PDF 등으로 새로 저장하거나 더 작게 하여 보내세요.',
      id: 'Coba lagi beberapa menit lagi; jika tetap gagal, simpan ulang atau perkecil, misalnya PDF beresolusi lebih rendah, lalu kirim.',
    },
  },
  NATIONAL_ID: {
    field: 'content',
    message: {
      en: 'The number of an identity card can be read in the file, and we keep none; nothing of it was kept.',
      ko: '파일에서 주민등록번호 등 고유식별번호가 확인되었습니다. 고유식별번호는 보관하지 않으며, 보관된 것은 없습니다.',
      id: 'Di dalam berkas terbaca nomor kartu identitas, dan kami tidak menyimpannya; tidak ada yang disimpan.',
    },
    wayOut: {
      en: 'Cover the number on the paper and scan it again, or take it out of the document, and send that. A black bar drawn over text in a PDF does not remove it.',
      ko: '종이에서 번호를 가린 뒤 다시 스캔하거나, 문서에서 번호를 지우고 보내세요. PDF 위에 검은 막대를 그리는 것으로는 번호가 지워지지 않습니다.',
      id: 'Tutup nomornya di kertas lalu pindai lagi, atau hapus dari dokumen, lalu kirim. Kotak hitam di atas teks PDF tidak menghapusnya.',
    },
  },
  ALREADY_STORED: {
    field: 'id',
    message: {
      en: 'This upload was used already.',
      ko: '이미 사용된 업로드입니다.',
      id: 'Unggahan ini sudah dipakai.',
    },
    wayOut: {
      en: 'Begin a new upload for another file.',
      ko: '다른 파일은 새 업로드로 시작하세요.',
      id: 'Mulai unggahan baru untuk berkas lain.',
    },
  },
};

/** The refusal in the reader's language. `limitBytes` for TOO_LARGE. */
export const documentRefusal = (code: DocumentFault, language: Language, limitBytes = 0): Refusal =>
  refusalIn(code, wordings[code], language, { limit: String(Math.floor(limitBytes / 1_000_000)) });

/** Thrown inside of a stream, so that whoever takes it takes nothing. Becomes a refusal, never an error for the outside. */
export class DocumentRejected extends Error {
  readonly code: DocumentFault;

  constructor(code: DocumentFault) {
    super(`A document was not taken: ${code}.`);
    this.name = 'DocumentRejected';
    this.code = code;
  }
}

/** The place of the files fails; whoever runs the system reads why, by code only. */
export function storeUnavailable(error: unknown): Refused {
  process.stderr.write(`${JSON.stringify({ level: 'error', what: 'document store', cause: safeCause(error) })}\n`);
  return new Refused('UNAVAILABLE', 'The store of documents does not answer; nothing was kept.', {
    wayOut: 'Try again in some minutes.',
  });
}
