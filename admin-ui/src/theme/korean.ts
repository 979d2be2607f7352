// Noto Sans KR in parts by character range: its own chunk, so that nobody waits for the list of ranges.
import '@fontsource-variable/noto-sans-kr';
