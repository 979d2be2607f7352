// Noto Sans KR in parts by character range, for machines that have no Korean font. Its own chunk, so that nobody waits for the list of ranges.
import '@fontsource-variable/noto-sans-kr';
import { fontFamily } from './fonts.ts';

let drawn = 0;

/**
 * Chromium keeps the empty boxes that it drew while a part was on its way, even after the part is there. Another name at the end of the
 * family list makes it look again.
 */
document.fonts.addEventListener('loadingdone', () => {
  drawn += 1;
  document.documentElement.style.setProperty('--fonts', `${fontFamily}, "again ${drawn}"`);
});
