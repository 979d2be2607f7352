// The families that text is set in, the system's own first.

/** Noto Sans KR comes with us for machines that have no Korean font. */
export const fontFamily = [
  'system-ui',
  '-apple-system',
  '"Segoe UI"',
  'Roboto',
  '"Apple SD Gothic Neo"',
  '"Malgun Gothic"',
  '"Noto Sans KR"',
  '"Noto Sans KR Variable"',
  'sans-serif',
].join(', ');

export const monoFamily = 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace';
