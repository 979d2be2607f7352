// The bench's own settings, for its helper process. The only reader of the environment here.
export const benchSettings = () => ({
  database: process.env['BENCH_DATABASE'] ?? '',
  base: process.env['BENCH_URL'] ?? '',
});
