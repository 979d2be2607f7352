// Bahasa Indonesia: kunci sandi yang menandatangani keputusan.
import type { OwnWords } from '../catalog.ts';

export const passkeys: OwnWords['passkeys'] = {
  title: 'Kunci sandi',
  lead: 'Kunci sandi adalah kunci di perangkat Anda yang menandatangani keputusan Anda: daftar mana, keputusan apa, alasan apa. Tanda tangannya tercantum dalam sertifikat sehingga siapa pun dapat memeriksa bahwa itu benar Anda. Kebijakan Pasal 8(3).',
  own: 'Kunci sandi Anda',
  ownEmpty: 'Anda belum memiliki kunci sandi.',
  ownEmptyLead:
    'Daftarkan satu pada perangkat dengan PIN, sidik jari, atau wajah. Sejak itu persetujuan Anda memerlukannya.',
  others: 'Kunci sandi petugas lain',
  othersLead: 'Anda mengelola hak akses: pilih kunci sandi siapa yang ingin dilihat, dan cabut yang hilang.',
  of: 'Kunci sandi %{number}',
  ofEmpty: 'Belum ada kunci sandi yang terdaftar pada nomor ini.',
  column: {
    label: 'Nama',
    reference: 'Rujukan',
    state: 'Status',
    registered: 'Didaftarkan',
    used: 'Terakhir dipakai',
    action: 'Ubah',
  },
  counts: 'berlaku',
  revokedBy: 'dicabut oleh %{by}',
  neverUsed: 'belum pernah',
  register: 'Daftarkan kunci sandi…',
  registerTitle: 'Daftarkan kunci sandi',
  registerLead:
    'Peramban meminta PIN, sidik jari, wajah, atau kunci keamanan. Anda menerima surat tentang ini agar tidak ada yang melakukannya atas nama Anda tanpa diketahui.',
  label: 'Nama kunci sandi',
  labelHelp: 'Agar Anda mengenalinya, misalnya “laptop kantor”. Jangan tulis nama orang.',
  registerDo: 'Daftarkan kunci sandi ini',
  registered: 'Kunci sandi sudah terdaftar. Surat tentang ini sedang dikirim kepada Anda.',
  revoke: 'Cabut…',
  revokeTitle: 'Cabut kunci sandi %{reference}',
  revokeLead:
    'Mulai sekarang kunci ini tidak menandatangani keputusan lagi. Yang sudah diputuskan dan sertifikatnya tetap berlaku.',
  revokeDo: 'Cabut kunci sandi',
  revoked: 'Kunci sandi sudah dicabut.',
  asked: 'Kunci sandi Anda menandatangani keputusan ini',
  askedLead: 'Peramban memintanya saat Anda memastikan. Yang ditandatangani hanya daftar dan alasan ini.',
  signed: 'Ditandatangani dengan kunci sandi.',
  fault: {
    unsupported: 'Peramban atau perangkat ini tidak mendukung kunci sandi.',
    unsupportedWayOut: 'Pakailah peramban yang lebih baru, atau perangkat dengan PIN, sidik jari, atau wajah.',
    cancelled: 'Kunci sandi tidak dipakai, jadi tidak ada yang dilakukan.',
    cancelledWayOut:
      'Dibatalkan, terlalu lama, atau tidak diizinkan perangkat. Coba lagi dan pastikan pertanyaan peramban Anda.',
    address: 'Kunci sandi Anda bukan untuk alamat ini.',
    addressWayOut: 'Bukalah back office pada alamat yang biasa, lewat sambungan terenkripsi.',
    known: 'Perangkat ini sudah memiliki kunci sandi Anda.',
    knownWayOut: 'Pakailah itu, atau daftarkan perangkat lain.',
    failed: 'Perangkat tidak memberikan kunci sandi, jadi tidak ada yang dilakukan.',
    failedWayOut: 'Coba lagi; bila terus terjadi, pakailah perangkat lain.',
  },
};
