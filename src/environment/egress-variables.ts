/** Where an arm finds its proxy and the certificates to trust. */
export interface EgressPlace {
  /** http://HOST:PORT */
  readonly proxy: string;
  /** hosts reached without the proxy besides the machine itself */
  readonly direct?: readonly string[] | undefined;
  /** PEM files as the arm sees them: our authority alone, and together with the usual ones; absent where TLS is not opened */
  readonly certificates?: { readonly own: string; readonly bundle: string } | undefined;
}

/** Variables by which common runtimes and libraries add a certificate authority to their own. */
const ADDS = ['NODE_EXTRA_CA_CERTS', 'DENO_CERT'];
/** Variables whose file replaces the usual authorities: OpenSSL (Go, Ruby, Python's ssl), requests, curl, the AWS SDKs, gRPC. */
const REPLACES = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'AWS_CA_BUNDLE', 'GRPC_DEFAULT_SSL_ROOTS_FILE_PATH'];

/**
 * What an arm's environment says about its proxy: in both spellings, because curl reads only the lower one and others only the upper one.
 * Node.js looks at them from 22.21 and 24.5 on, when `NODE_USE_ENV_PROXY` is set.
 */
export function egressVariables({ proxy, direct = [], certificates }: EgressPlace): Record<string, string> {
  const none = ['localhost', '127.0.0.1', '::1', ...direct].join(',');
  const both = (name: string, value: string): Record<string, string> => ({ [name]: value, [name.toLowerCase()]: value });
  return {
    ...both('HTTP_PROXY', proxy),
    ...both('HTTPS_PROXY', proxy),
    ...both('NO_PROXY', none),
    NODE_USE_ENV_PROXY: '1',
    ...(certificates
      ? {
          ...Object.fromEntries(ADDS.map((name) => [name, certificates.own])),
          ...Object.fromEntries(REPLACES.map((name) => [name, certificates.bundle])),
        }
      : {}),
  };
}
