// Noto Sans KR in parts by character range, for machines that have no Korean font. Its own chunk, so that nobody waits for the list of ranges.
import '@fontsource-variable/noto-sans-kr';

let drawn = 0;

/**
 * Chromium keeps the empty boxes that it drew while a part was on its way, even after the part is there. A feature that no font has
 * makes it draw again.
 */
document.fonts.addEventListener('loadingdone', () => {
  drawn = (drawn + 1) % 100;
  document.documentElement.style.setProperty('--drawn', `"zz${String(drawn).padStart(2, '0')}"`);
});
