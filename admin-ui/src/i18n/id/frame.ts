// Bahasa Indonesia: kerangka back office, masuk, gangguan. Setiap kalimat mengatakan apa yang dapat dilakukan.
import type { OwnWords } from '../catalog.ts';

export const frame: OwnWords['frame'] = {
  product: 'Back office CLounge',
  skip: 'Langsung ke isi',
  menu: 'Menu',
  openMenu: 'Buka menu',
  screens: {
    today: 'Hari ini',
    destruction: 'Daftar pemusnahan',
    certificates: 'Sertifikat',
    people: 'Orang',
    organizations: 'Organisasi',
    rights: 'Hak akses',
    policy: 'Kebijakan',
  },
  language: 'Bahasa',
  theme: { toDark: 'Ganti ke gelap', toLight: 'Ganti ke terang' },
  signedInAs: 'Masuk sebagai %{roles}',
  staffNumber: 'Nomor petugas %{number}',
  confirmedAt: 'Identitas dipastikan',
  signOut: 'Keluar',
  find: 'Cari atau lakukan…',
  copied: 'Tersalin',
  copyThis: 'Salin %{what}',
  close: 'Tutup',
  cancel: 'Batal',
  retry: 'Coba lagi',
  back: 'Kembali ke %{where}',
  none: 'tidak ada',
  notThere: 'tidak diisi',
  yes: 'ya',
  no: 'tidak',
  system: 'CLounge, menurut aturan kebijakan',
  staff: 'petugas %{number}',
  next: 'Halaman berikutnya',
  previous: 'Halaman sebelumnya',
  range: '%{from}–%{to}',
  rangeOf: '%{from}–%{to} dari %{total}',
  pages: 'Halaman %{what}',
  loading: 'Memuat %{what}',
  required: 'Harap diisi.',
  filters: 'Saringan',
  clearFilters: 'Tampilkan semua',
  nothingFiltered: 'Tidak ada yang cocok dengan saringan ini.',
};

export const roles: OwnWords['roles'] = {
  officer: 'Petugas privasi',
  deputy: 'Wakil',
  handler: 'Penangan data pribadi',
  support: 'Layanan pelanggan',
  billing: 'Penagihan',
  attendance: 'Pengelola kehadiran',
  auditor: 'Auditor',
  member: 'Anggota',
  'customer-admin': 'Administrator pelanggan',
  'manager-of-rights': 'Pengelola hak akses',
};

export const signIn: OwnWords['signIn'] = {
  title: 'Back office CLounge',
  lead: 'Tempat operator menepati janji kebijakan privasinya.',
  button: 'Masuk',
  working: 'Sedang masuk…',
  signedOut: 'Anda sudah keluar.',
  ended: 'Sesi Anda berakhir. Masuk untuk melanjutkan dari tempat terakhir.',
  failed: 'Gagal masuk. Coba lagi; bila berlanjut, beri tahu operator.',
  cancelled: 'Masuk dibatalkan.',
  unreachable: 'Layanan masuk tidak dapat dihubungi saat ini. Akun Anda tidak bermasalah: coba lagi sebentar.',
  recorded: 'Yang Anda buka di sini dicatat: siapa, kapan, data siapa, untuk tujuan apa.',
  noScreens: 'Tidak ada yang tersedia untuk peran Anda',
  noScreensLead:
    'Ini back office untuk petugas. Anda masuk sebagai %{roles}. Bila Anda bertugas di sini, hubungi pengelola hak akses.',
};

export const faults: OwnWords['faults'] = {
  title: 'Ini tidak dapat dimuat',
  offline: 'Back office tidak dapat dihubungi. Periksa koneksi, lalu coba lagi.',
  unauthenticated: 'Sesi masuk Anda berakhir. Masuk lagi untuk melanjutkan.',
  forbidden: 'Peran Anda tidak mengizinkan ini.',
  forbiddenWayOut: 'Bila tugas Anda memerlukannya, hubungi pengelola hak akses.',
  notFound: 'Ini tidak ada di sini.',
  notFoundLead: 'Alamatnya mungkin keliru, atau yang ditunjuknya sudah dimusnahkan.',
  unavailable: 'Saat ini catatan akses tidak dapat ditulis. Tanpa catatan itu tidak ada yang ditampilkan.',
  unavailableWayOut: 'Coba lagi sebentar. Bila berlanjut, beri tahu operator.',
  limited: 'Terlalu banyak sekaligus. Tunggu sebentar, lalu coba lagi.',
  badInput: 'Ada yang tidak benar pada isian yang dikirim. Periksa isian Anda.',
  outdated: 'Versi back office yang lebih baru sedang berjalan. Muat ulang halaman.',
  other: 'Kesalahan ada pada kami dan sudah dicatat. Coba lagi sebentar.',
  page: 'Halaman ini berhenti bekerja',
  pageLead: 'Yang sudah Anda lakukan tetap tersimpan di server. Muat ulang halaman untuk melanjutkan.',
  reload: 'Muat ulang halaman',
  code: 'Kode untuk dukungan: %{code}',
};

export const palette: OwnWords['palette'] = {
  title: 'Cari atau lakukan',
  placeholder: 'Ketik nama halaman, daftar, atau tindakan',
  results: 'Hasil',
  nothing: 'Tidak ada yang bernama demikian.',
  goTo: 'Buka %{where}',
  openList: 'Buka daftar %{reference}',
  switchLanguage: 'Bahasa: %{language}',
  keys: 'Tampilkan tombol pintas',
  hint: '↑ ↓ memilih, Enter membuka, Esc menutup',
};

export const keys: OwnWords['keys'] = {
  title: 'Tombol pintas',
  palette: 'Cari halaman, daftar, atau tindakan',
  help: 'Ikhtisar ini',
  search: 'Ke pencarian atau saringan halaman',
  rows: 'Baris berikutnya dan sebelumnya',
  open: 'Buka baris',
  go: 'Ke Hari ini, Daftar pemusnahan, Sertifikat, Orang, Organisasi',
  close: 'Tutup yang terbuka',
};

export const purpose: OwnWords['purpose'] = {
  title: 'Untuk tujuan apa Anda melihat?',
  lead: 'Data pribadi hanya terbuka untuk tujuan dalam kebijakan. Tujuan dicatat bersama semua yang Anda buka.',
  label: 'Tujuan',
  choose: 'Buka untuk tujuan ini',
  current: 'Tujuan melihat: %{purpose}',
  change: 'Ganti tujuan',
  none: 'Peran Anda tidak boleh membuka data pribadi. Hubungi pengelola hak akses bila tugas Anda memerlukannya.',
};
