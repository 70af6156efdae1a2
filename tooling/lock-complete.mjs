// Completes package-lock.json with the optional platform packages that the registry in use did not list,
// so that `npm ci` agrees with package.json on every platform. Run after each `npm install`.
import fs from 'node:fs';

const file = 'package-lock.json';
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
const systems = ['android', 'darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const processors = ['x64', 'arm64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el'];

for (const entry of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`))) continue;
    const os = systems.filter((word) => new RegExp(`(^|[-/])${word}(-|$)`).test(name));
    const cpu = processors.filter((word) => new RegExp(`-${word}(-|$)`).test(name));
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...(/wasm|wasi/.test(name)
        ? { cpu: ['wasm32'] }
        : {
            os: os.length ? os : ['none'],
            ...(cpu.length ? { cpu } : {}),
            ...(/musl/.test(name) ? { libc: ['musl'] } : {}),
          }),
    };
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
