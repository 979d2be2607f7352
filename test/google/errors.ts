// Errors as Google's APIs answer them. Shapes: https://cloud.google.com/apis/design/errors (v2 of the error model, with `errors[].reason` beside it as
// Calendar, Drive and Gmail do: https://developers.google.com/workspace/drive/api/guides/handle-errors). Knows nothing of who asks.

/** An answer of the local Google. */
export interface Said {
  status: number;
  headers?: Record<string, string>;
  body: unknown;
}

const statusNames: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  410: 'DELETED',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

/** `reason`: such as rateLimitExceeded, insufficientPermissions, backendError. */
export const apiError = (status: number, reason: string, message: string): Said => ({
  status,
  ...(status === 401
    ? { headers: { 'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="invalid_token"' } }
    : {}),
  body: {
    error: {
      code: status,
      message,
      errors: [{ message, domain: 'global', reason }],
      status: statusNames[status] ?? 'UNKNOWN',
    },
  },
});

export const unauthenticated = (): Said =>
  apiError(
    401,
    'authError',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
  );

export const scopeMissing = (): Said =>
  apiError(403, 'insufficientPermissions', 'Request had insufficient authentication scopes.');

/** Of the token and revocation endpoints: RFC 6749, 5.2, and RFC 7009. */
export const oauthError = (error: string, description: string, status = 400): Said => ({
  status,
  body: { error, error_description: description },
});
