// Names a test by the article of the policy that it keeps, in the policy's own words.
import { test, type TestContext, type TestOptions } from 'vitest';

type Body = (context: TestContext) => void | Promise<void>;

const title = (article: string, words: string) => `${article}: ${words}`;

/**
 * One promise of the policy and its proof, such as `promise('Art. 8(3)', 'destroys only with approval', async () => …)`.
 * `options` is a timeout in milliseconds or vitest's own options; `promise.skip` and `promise.skipIf` report the promise as not proved.
 */
export function promise(article: string, words: string, body: Body, options?: number | TestOptions): void {
  test(title(article, words), typeof options === 'number' ? { timeout: options } : (options ?? {}), body);
}

promise.skip = (article: string, words: string, body: Body): void => {
  test.skip(title(article, words), body);
};

promise.skipIf =
  (condition: unknown) =>
  (article: string, words: string, body: Body, options?: number | TestOptions): void => {
    if (condition) promise.skip(article, words, body);
    else promise(article, words, body, options);
  };

promise.only = (article: string, words: string, body: Body, timeoutMs?: number): void => {
  test.only(title(article, words), { timeout: timeoutMs }, body);
};
