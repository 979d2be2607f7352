// The sentences of the sign-in pages in the three languages. No sentence may tell whether an account exists.
import type { Language } from '@clounge/shared/caller';

export interface SignInWords {
  product: string;
  signIn: string;
  signInLead: string;
  confirm: string;
  confirmLead: string;
  username: string;
  usernameAtConfirm: string;
  password: string;
  signInButton: string;
  confirmButton: string;
  cancel: string;
  wrong: string;
  missing: string;
  limited: (seconds: number) => string;
  otherPerson: string;
  unavailable: string;
  cookieNote: string;
  signOut: string;
  signOutLead: string;
  signOutButton: string;
  signedOut: string;
  signedOutLead: string;
  signInAgain: string;
  expired: string;
  expiredLead: string;
  refused: string;
  refusedLead: string;
  failed: string;
  failedLead: string;
  startAgain: string;
  code: string;
}

/** A wait in words, rounded up: whole seconds below two minutes, then minutes. */
const wait = (seconds: number, units: { second: string; minute: string }): string =>
  seconds < 120 ? `${Math.max(1, Math.ceil(seconds))}${units.second}` : `${Math.ceil(seconds / 60)}${units.minute}`;

const en: SignInWords = {
  product: 'CLounge back office',
  signIn: 'Sign in',
  signInLead: 'Use the e-mail address and password of your CLounge sign-in.',
  confirm: 'Confirm that it is you',
  confirmLead: 'What you are about to do needs your password once more. You stay signed in.',
  username: 'E-mail address',
  usernameAtConfirm: 'E-mail address (may be left empty)',
  password: 'Password',
  signInButton: 'Sign in',
  confirmButton: 'Confirm',
  cancel: 'Cancel',
  wrong:
    'The e-mail address and the password do not belong together. Check both and try again; if you have forgotten the password, ask whoever manages your access.',
  missing: 'Fill in the e-mail address and the password.',
  limited: (seconds) =>
    `Too many attempts did not succeed. Wait ${wait(seconds, { second: ' seconds', minute: ' minutes' })}, then try again.`,
  otherPerson:
    'These are another person’s details. Confirm as the person who is signed in, or cancel, sign out and sign in as the other.',
  unavailable:
    'Sign-in cannot check passwords right now. Nothing is wrong with what you typed: try again in a minute, and tell the operator if it lasts.',
  cookieNote:
    'Sign-in keeps a cookie with a random number until you sign out; it says nothing about you. Without it the pages that need a sign-in do not work.',
  signOut: 'Sign out',
  signOutLead: 'You will be signed out on this device.',
  signOutButton: 'Sign out',
  signedOut: 'You are signed out',
  signedOutLead: 'Nobody can go on with your sign-in on this device.',
  signInAgain: 'Sign in again',
  expired: 'This sign-in page is no longer valid',
  expiredLead: 'It was open for too long, was used already, or the browser did not keep its cookie. Start again.',
  refused: 'This sign-in request was refused',
  refusedLead:
    'The page that sent you here asked for something that it is not registered for. Start from the front page; if you came from there, tell the operator.',
  failed: 'Sign-in does not work right now',
  failedLead: 'The fault is on our side and has been noted. Try again in a minute.',
  startAgain: 'To the front page',
  code: 'Code for support',
};

const ko: SignInWords = {
  product: 'CLounge 백오피스',
  signIn: '로그인',
  signInLead: 'CLounge 로그인에 사용하는 이메일 주소와 비밀번호를 입력하세요.',
  confirm: '본인 확인',
  confirmLead: '지금 하려는 작업에는 비밀번호를 다시 입력해야 합니다. 로그인 상태는 유지됩니다.',
  username: '이메일 주소',
  usernameAtConfirm: '이메일 주소 (비워 두어도 됩니다)',
  password: '비밀번호',
  signInButton: '로그인',
  confirmButton: '확인',
  cancel: '취소',
  wrong:
    '이메일 주소와 비밀번호가 일치하지 않습니다. 둘 다 확인한 뒤 다시 시도하세요. 비밀번호를 잊었다면 접근 권한 담당자에게 문의하세요.',
  missing: '이메일 주소와 비밀번호를 모두 입력하세요.',
  limited: (seconds) =>
    `실패한 시도가 너무 많습니다. ${wait(seconds, { second: '초', minute: '분' })} 뒤에 다시 시도하세요.`,
  otherPerson:
    '다른 사람의 로그인 정보입니다. 현재 로그인한 사람으로 확인하거나, 취소하고 로그아웃한 뒤 다른 사람으로 로그인하세요.',
  unavailable:
    '지금은 비밀번호를 확인할 수 없습니다. 입력한 내용의 문제가 아닙니다. 잠시 뒤 다시 시도하고, 계속되면 운영자에게 알려 주세요.',
  cookieNote:
    '로그인에는 로그아웃할 때까지 임의의 번호가 담긴 쿠키를 사용하며, 개인을 식별하지 않습니다. 쿠키를 거부하면 로그인이 필요한 화면은 이용할 수 없습니다.',
  signOut: '로그아웃',
  signOutLead: '이 기기에서 로그아웃합니다.',
  signOutButton: '로그아웃',
  signedOut: '로그아웃되었습니다',
  signedOutLead: '이 기기에서는 아무도 회원님의 로그인을 이어서 사용할 수 없습니다.',
  signInAgain: '다시 로그인',
  expired: '이 로그인 화면은 더 이상 유효하지 않습니다',
  expiredLead:
    '너무 오래 열려 있었거나, 이미 사용되었거나, 브라우저가 쿠키를 보관하지 않았습니다. 처음부터 다시 시작하세요.',
  refused: '로그인 요청이 거부되었습니다',
  refusedLead:
    '이 화면으로 보낸 페이지가 등록되지 않은 것을 요청했습니다. 첫 화면에서 시작하세요. 첫 화면에서 왔다면 운영자에게 알려 주세요.',
  failed: '지금은 로그인할 수 없습니다',
  failedLead: '저희 쪽 오류이며 기록되었습니다. 잠시 뒤 다시 시도하세요.',
  startAgain: '첫 화면으로',
  code: '지원용 코드',
};

const id: SignInWords = {
  product: 'Back office CLounge',
  signIn: 'Masuk',
  signInLead: 'Gunakan alamat email dan kata sandi akun CLounge Anda.',
  confirm: 'Pastikan ini Anda',
  confirmLead: 'Tindakan yang akan Anda lakukan memerlukan kata sandi sekali lagi. Anda tetap masuk.',
  username: 'Alamat email',
  usernameAtConfirm: 'Alamat email (boleh dikosongkan)',
  password: 'Kata sandi',
  signInButton: 'Masuk',
  confirmButton: 'Pastikan',
  cancel: 'Batal',
  wrong:
    'Alamat email dan kata sandi tidak cocok. Periksa keduanya lalu coba lagi; bila lupa kata sandi, hubungi pengelola hak akses Anda.',
  missing: 'Isi alamat email dan kata sandi.',
  limited: (seconds) =>
    `Terlalu banyak percobaan gagal. Tunggu ${wait(seconds, { second: ' detik', minute: ' menit' })}, lalu coba lagi.`,
  otherPerson:
    'Ini data masuk orang lain. Pastikan sebagai orang yang sedang masuk, atau batalkan, keluar, lalu masuk sebagai orang tersebut.',
  unavailable:
    'Saat ini kata sandi tidak dapat diperiksa. Isian Anda tidak salah: coba lagi sebentar, dan beri tahu operator bila berlanjut.',
  cookieNote:
    'Proses masuk menyimpan cookie berisi angka acak sampai Anda keluar; isinya tidak mengenali Anda. Tanpa cookie ini, halaman yang memerlukan akun tidak berfungsi.',
  signOut: 'Keluar',
  signOutLead: 'Anda akan keluar pada perangkat ini.',
  signOutButton: 'Keluar',
  signedOut: 'Anda sudah keluar',
  signedOutLead: 'Tidak ada yang dapat melanjutkan sesi Anda pada perangkat ini.',
  signInAgain: 'Masuk lagi',
  expired: 'Halaman masuk ini tidak berlaku lagi',
  expiredLead: 'Halaman terbuka terlalu lama, sudah dipakai, atau browser tidak menyimpan cookie-nya. Mulai lagi.',
  refused: 'Permintaan masuk ini ditolak',
  refusedLead:
    'Halaman yang mengirim Anda ke sini meminta sesuatu yang tidak terdaftar. Mulai dari halaman depan; bila Anda datang dari sana, beri tahu operator.',
  failed: 'Saat ini tidak dapat masuk',
  failedLead: 'Kesalahan ada pada kami dan sudah dicatat. Coba lagi sebentar.',
  startAgain: 'Ke halaman depan',
  code: 'Kode untuk dukungan',
};

const words: Record<Language, SignInWords> = { en, ko, id };

/** The sentences in a language. */
export const signInWords = (language: Language): SignInWords => words[language];
