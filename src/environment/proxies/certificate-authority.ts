import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';

/** A certificate authority of one run. Its key lives in memory alone and is gone with the run. */
export interface CertificateAuthority {
  /** PEM, for the arms to trust */
  readonly certificate: string;
  /** what a server shows that pretends to be `host` */
  contextFor(host: string): SecureContext;
  /** the same as options of a server */
  optionsFor(host: string): { readonly key: string; readonly cert: string };
}

const DAY_MS = 86_400_000;
const VALID_DAYS = 7;
/** Certificates kept: an arm that asks for ever new names must not fill the memory. */
const MOST_CONTEXTS = 500;

/** A new authority on a P-256 key (X.509 v3, RFC 5280). @param nowMs milliseconds since the epoch */
export function createCertificateAuthority(nowMs: number): CertificateAuthority {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const leaf = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = `Foreshadow egress ${randomBytes(4).toString('hex')}`;
  const validity = sequence(time(nowMs - DAY_MS), time(nowMs + VALID_DAYS * DAY_MS));
  const issue = (subject: string, key: KeyObject, extensions: readonly Buffer[]): string =>
    certificate({ issuer: name, subject, validity, key, extensions, signer: authority.privateKey });
  const root = issue(name, authority.publicKey, [
    extension('551d13', true, sequence(TRUE)), // basicConstraints: a CA
    extension('551d0f', true, bitString(Buffer.from([0x06]), 1)), // keyUsage: keyCertSign, cRLSign
    extension('551d0e', false, der(0x04, keyId(authority.publicKey))),
  ]);
  const issued = new Map<string, { readonly key: string; readonly cert: string; readonly context: SecureContext }>();
  const key = leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  const leafFor = (host: string) => {
    const known = issued.get(host);
    if (known) return known;
    if (issued.size >= MOST_CONTEXTS) issued.clear();
    const cert = issue(host.slice(0, 64), leaf.publicKey, leafExtensions(host, authority.publicKey));
    const made = { key, cert, context: createSecureContext({ key, cert }) };
    issued.set(host, made);
    return made;
  };
  return { certificate: root, contextFor: (host) => leafFor(host).context, optionsFor: leafFor };
}

function leafExtensions(host: string, authority: KeyObject): Buffer[] {
  const name = isIP(host) ? der(0x87, addressBytes(host)) : der(0x82, Buffer.from(host, 'latin1'));
  return [
    extension('551d0f', true, bitString(Buffer.from([0x80]), 7)), // keyUsage: digitalSignature
    extension('551d25', false, sequence(der(0x06, Buffer.from('2b06010505070301', 'hex')))), // extKeyUsage: serverAuth
    extension('551d11', false, sequence(name)), // subjectAltName
    extension('551d23', false, sequence(der(0x80, keyId(authority)))), // authorityKeyIdentifier
  ];
}

interface Certified {
  readonly issuer: string;
  readonly subject: string;
  readonly validity: Buffer;
  readonly key: KeyObject;
  readonly extensions: readonly Buffer[];
  readonly signer: KeyObject;
}

const ECDSA_SHA256 = Buffer.from('2a8648ce3d040302', 'hex');

function certificate({ issuer, subject, validity, key, extensions, signer }: Certified): string {
  const algorithm = sequence(der(0x06, ECDSA_SHA256));
  const serial = randomBytes(16);
  serial[0] = ((serial[0] as number) & 0x7f) | 0x40; // positive, and its first byte is needed
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, serial),
    algorithm,
    nameOf(issuer),
    validity,
    nameOf(subject),
    key.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', body, signer);
  const text = sequence(body, algorithm, bitString(signature, 0)).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${text.replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
}

/** One value in DER: its tag, its length, its content. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const TRUE = der(0x01, Buffer.from([255]));
const sequence = (...content: readonly Uint8Array[]): Buffer => der(0x30, ...content);
const bitString = (bytes: Uint8Array, unused: number): Buffer => der(0x03, Buffer.from([unused]), bytes);
const nameOf = (text: string): Buffer =>
  sequence(der(0x31, sequence(der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from(text)))));

function extension(id: string, critical: boolean, value: Buffer): Buffer {
  return sequence(der(0x06, Buffer.from(id, 'hex')), ...(critical ? [TRUE] : []), der(0x04, value));
}

/** UTCTime, which RFC 5280 asks for until 2049. */
function time(ms: number): Buffer {
  const text = new Date(ms).toISOString().replace(/^..|[-:T]|\..*$/g, '');
  return der(0x17, Buffer.from(`${text}Z`));
}

/** Any bytes that tell keys apart: here of the key with its algorithm. */
function keyId(key: KeyObject): Buffer {
  return createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest();
}

/** An address as its bytes. IPv6 is written out by the parser of URLs first. */
function addressBytes(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number));
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const words = (text: string | undefined): number[] => (text ? text.split(':').map((word) => Number.parseInt(word, 16)) : []);
  const [front, back] = [words(head), words(tail)];
  const all = [...front, ...new Array<number>(8 - front.length - back.length).fill(0), ...back];
  return Buffer.from(all.flatMap((word) => [word >> 8, word & 255]));
}
