// Bahasa Indonesia: pemulihan, pelepasannya, dan berakhirnya perusahaan.
import type { OwnWords } from '../catalog.ts';

export const recovery: OwnWords['recovery'] = {
  verification: 'Bagaimana pemohon diverifikasi?',
  verificationHelp: 'Pasal 6(5). Yang ditunjukkan tidak disimpan, hanya cara memeriksanya.',
  methods: {
    CALL_BACK: 'ditelepon balik ke nomor yang dikenal',
    DOCUMENT_SEEN: 'dokumen dilihat petugas',
    WRITTEN_REQUEST: 'permintaan tertulis bertanda tangan',
    AGENT_MANDATE: 'wakil dengan surat kuasa',
  },
  waive: 'Lepaskan pemulihan…',
  waiveTitle: 'Lepaskan pemulihan %{reference}',
  waiveLead:
    'Hanya atas permintaan anggota itu sendiri. Datanya langsung harus dimusnahkan, dan tidak seorang pun dapat memulihkan anggota ini lagi.',
  waiveReason: 'Misalnya: meminta lewat telepon agar segera dimusnahkan. Jangan tulis nama.',
  waiveDo: 'Lepaskan pemulihan',
  waived: 'Pemulihan dilepaskan. Anggota ini masuk daftar pemusnahan berikutnya.',
  waivedAt: 'Pemulihan dilepaskan',
};

export const ending: OwnWords['ending'] = {
  title: 'Berakhirnya perusahaan',
  act: 'Akhiri perusahaan ini…',
  dialog: 'Akhiri perusahaan %{reference}',
  lead: 'Semua anggotanya langsung dibatasi: tidak seorang pun dapat masuk, dan datanya tertutup. Sampai %{hours} jam setelah berakhir, satu tindakan yang disetujui memulihkan semuanya; setelah itu mereka ada di satu daftar pemusnahan. Kontrak, faktur dan kontak mengikuti masanya sendiri. Anggota yang juga milik perusahaan lain tetap di sana.',
  exportTitle: '1. Tawarkan ekspor',
  exportLead:
    'Tawarkan data kepada perusahaan sebelum berakhir. Berkas memuat yang dapat dibuka peran Anda: %{parts}. Setiap halaman dibuka untuk tujuan penyimpanan catatannya, dan dicatat.',
  parts: {
    people: 'orang',
    customer: 'informasi usaha',
    contracts: 'kontrak',
    invoices: 'faktur',
    contacts: 'kontak penagihan',
    attendance: 'kehadiran',
  },
  exportTake: 'Ambil ekspor',
  exportUnderWay: 'Catatan dibaca: %{count}…',
  exportDone: 'Ekspor disimpan: %{count} catatan.',
  offer: 'Ekspor',
  offers: { TAKEN: 'diambil perusahaan', DECLINED: 'ditawarkan dan ditolak' },
  endTitle: '2. Akhiri perusahaan',
  endedAt: 'Berakhir pada',
  endedAtHelp: 'Kosong berarti sekarang.',
  reason: 'Misalnya: pemberitahuan 3 November, kontrak C-2025-014 habis. Jangan tulis nama.',
  do: 'Akhiri perusahaan',
  done: 'Perusahaan telah berakhir. Anggota yang dibatasi: %{count}.',
  states: { RECOVERABLE: 'berakhir, dapat dipulihkan', ENDED: 'berakhir', RECOVERED: 'berakhir, lalu dipulihkan' },
  at: 'Berakhir',
  entered: 'Dimasukkan',
  enteredBy: 'Dimasukkan oleh',
  members: 'Anggota yang dibatasi',
  until: 'Dapat dipulihkan sampai',
  recoveredAt: 'Dipulihkan',
  why: 'Alasan',
  recover: 'Pulihkan perusahaan ini…',
  recoverTitle: 'Pulihkan perusahaan %{reference}',
  recoverLead:
    'Semua anggota yang terkena menjadi anggota lagi seperti semula. Tautan Google Workspace dan persetujuan pemasaran berakhir dan diberikan lagi. Yang mundur lebih dahulu, atau melepaskan pemulihan, tidak kembali.',
  recoverReason: 'Misalnya: pelanggan menarik pemberitahuannya lewat surat. Jangan tulis nama.',
  recoverDo: 'Pulihkan perusahaan',
  recovered: 'Perusahaan sudah kembali. Anggota yang dipulihkan: %{count}.',
};
