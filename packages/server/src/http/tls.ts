import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartError, systemCode } from '../kernel/start-error.ts';

/** A certificate with its key, in PEM. */
export type TlsFiles = { readonly cert: string; readonly key: string };

const DAY_MS = 86_400_000;
/** Browsers refuse certificates that hold longer (CA/Browser Forum ballot SC-081, stricter than needed here). */
const VALID_DAYS = 397;
/** A self-signed certificate is renewed at a start with less than this left. */
const RENEW_DAYS = 30;

/**
 * Reads what the setting `tls` names; makes a self-signed certificate where it asks for one.
 * @throws StartError TLS_FAILED.
 */
export async function loadTls(setting: string, dataDir: string, host: string): Promise<TlsFiles | undefined> {
  if (setting === 'off') return undefined;
  if (setting === 'self-signed') return selfSigned(dataDir, host);
  const [cert = '', key = ''] = setting.split(',');
  return readPair(cert.trim(), key.trim());
}

function readPair(certPath: string, keyPath: string): TlsFiles {
  try {
    const files = { cert: readFileSync(certPath, 'utf8'), key: readFileSync(keyPath, 'utf8') };
    // Throws here rather than at the first connection.
    new X509Certificate(files.cert);
    return files;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError('TLS_FAILED', `MADANG_TLS: the certificate cannot be used: ${why}`, { cause: error });
  }
}

async function selfSigned(dataDir: string, host: string): Promise<TlsFiles> {
  const folder = join(dataDir, 'tls');
  const cert = join(folder, 'self-signed.pem');
  const key = join(folder, 'self-signed.key');
  const lasts = existsSync(cert) && existsSync(key) && daysLeft(cert) > RENEW_DAYS;
  if (!lasts) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await makeCertificate(cert, key, host);
  }
  return readPair(cert, key);
}

function daysLeft(path: string): number {
  try {
    return (Date.parse(new X509Certificate(readFileSync(path)).validTo) - Date.now()) / DAY_MS;
  } catch {
    return 0;
  }
}

/** Node reads certificates but does not make them: openssl(1) does. */
async function makeCertificate(cert: string, key: string, host: string): Promise<void> {
  const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const subject = [
    '-subj',
    '/CN=Madang',
    '-days',
    String(VALID_DAYS),
    '-addext',
    `subjectAltName=${names(host).join(',')}`,
  ];
  try {
    await promisify(execFile)('openssl', [...args, ...subject, '-keyout', key, '-out', cert]);
  } catch (error) {
    const why =
      systemCode(error) === 'ENOENT'
        ? 'the program openssl is missing; install the package openssl, or set MADANG_TLS to a certificate and key'
        : error instanceof Error
          ? error.message
          : String(error);
    throw new StartError('TLS_FAILED', `A self-signed certificate could not be made: ${why}`, { cause: error });
  }
}

/** Every name and address this machine may be called by. */
function names(host: string): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((entry) => entry.address));
  const all = new Set(['localhost', hostname(), host, '127.0.0.1', '::1', ...addresses]);
  return [...all]
    .map((name) => name.split('%')[0] ?? name)
    .filter((name) => name !== '0.0.0.0' && name !== '::')
    .map((name) => (isIP(name) === 0 ? `DNS:${name}` : `IP:${name}`));
}
