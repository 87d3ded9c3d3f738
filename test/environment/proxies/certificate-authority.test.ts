import { execFileSync, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createCertificateAuthority } from '../../../src/environment/proxies/certificate-authority.js';

const NOW = Date.UTC(2026, 10, 25);
const authority = createCertificateAuthority(NOW);
const root = new X509Certificate(authority.certificate);
const leafOf = (host: string): X509Certificate => new X509Certificate(authority.optionsFor(host).cert);

describe('the certificates of a run', () => {
  test('the authority is one, signed by itself, for a week', () => {
    expect(root.ca).toBe(true);
    expect(root.checkIssued(root) && root.verify(root.publicKey)).toBe(true);
    expect([Date.parse(root.validFrom), Date.parse(root.validTo)]).toEqual([NOW - 86_400_000, NOW + 7 * 86_400_000]);
  });

  test.each(['api.stripe.com', 'xn--bcher-kva.example', '127.0.0.1', '2001:db8::7', `${'a'.repeat(60)}.${'b'.repeat(60)}.test`])(
    '%s has a certificate of its own',
    (host) => {
      const leaf = leafOf(host);
      expect(leaf.ca).toBe(false);
      expect(leaf.checkIssued(root) && leaf.verify(root.publicKey)).toBe(true);
      expect(host.includes(':') || /^[\d.]+$/.test(host) ? leaf.checkIP(host) : leaf.checkHost(host)).toBe(host);
      expect(leaf.checkHost('other.test')).toBeUndefined();
      expect(authority.contextFor(host)).toBe(authority.contextFor(host));
    },
  );

  test('another run has another authority', () => {
    expect(leafOf('a.test').verify(new X509Certificate(createCertificateAuthority(NOW).certificate).publicKey)).toBe(false);
  });

  const openssl = spawnSync('openssl', ['version']).status === 0;
  (openssl ? test : test.skip)('OpenSSL accepts them under its strict rules', () => {
    const directory = mkdtempSync(join(tmpdir(), 'foreshadow-ca-'));
    try {
      const now = createCertificateAuthority(Date.now());
      writeFileSync(join(directory, 'root.pem'), now.certificate);
      writeFileSync(join(directory, 'leaf.pem'), now.optionsFor('api.stripe.com').cert);
      const args = [
        'verify',
        '-x509_strict',
        '-purpose',
        'sslserver',
        '-verify_hostname',
        'api.stripe.com',
        '-CAfile',
        'root.pem',
        'leaf.pem',
      ];
      expect(execFileSync('openssl', args, { cwd: directory, encoding: 'utf8' })).toBe('leaf.pem: OK\n');
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
