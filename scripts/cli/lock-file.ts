/** package-lock.json, made whole: a registry may lack other platforms’ builds of a package that this machine can install. */

interface LockedPackage {
  version?: string;
  license?: string;
  resolved?: string;
  optional?: boolean;
  hasInstallScript?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

export interface LockFile {
  packages: Record<string, LockedPackage>;
}

/** Optional packages that a locked package names and the lock does not hold: `npm ci` would refuse the lock. */
export function missingOptionals({ packages }: LockFile): { name: string; version: string; license: string }[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, license = '' }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) =>
      packages[`node_modules/${name}`] || packages[`${path}/node_modules/${name}`] ? [] : [{ name, version, license }],
    ),
  );
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors: Record<string, string> = { 'arm-gnueabihf': 'arm', 'arm-eabi': 'arm', armv7: 'arm' };

/** The platform that a native package’s name ends in, as napi-rs names them: "linux-arm64-musl", "win32-x64-msvc". */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const system = systems.find((candidate) => name.includes(`-${candidate}-`));
  if (!system) return {};
  const rest = name.slice(name.indexOf(`-${system}-`) + system.length + 2);
  const cpu = processors[rest] ?? rest.split('-')[0] ?? rest;
  const libc = rest.endsWith('-gnu') ? ['glibc'] : rest.endsWith('-musl') ? ['musl'] : undefined;
  return { os: [system], cpu: [cpu], ...(libc && system === 'linux' ? { libc } : {}) };
}

/** The lock with an entry for each missing optional package, sorted as npm sorts. Nothing else changes. */
export function completeLock(lock: LockFile): LockFile {
  const added = missingOptionals(lock).map(({ name, version, license }) => [
    `node_modules/${name}`,
    { version, license, optional: true, ...platformOf(name) },
  ]);
  const entries = [...Object.entries(lock.packages), ...added] as [string, LockedPackage][];
  return { ...lock, packages: Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}
