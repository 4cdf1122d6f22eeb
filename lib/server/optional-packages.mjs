// @ts-check

/**
 * @typedef {{ optionalDependencies?: Record<string, string>, dev?: boolean }} Entry
 * @typedef {{ os?: string[], cpu?: string[], libc?: string[] }} System
 * @typedef {{ name: string, version: string, dev: boolean, system: System }} OptionalPackage
 */

/**
 * The optional packages that others ask for and that a lock file does not list. Without them an install on their
 * system would lack its compiler or its database, and `npm ci` refuses such a lock file on every system.
 * @param {{ packages: Record<string, Entry> }} lock
 * @returns {OptionalPackage[]}
 */
export function missingOptionalPackages({ packages }) {
  const listed = new Set(Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, '')))
  return Object.values(packages).flatMap((entry) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !listed.has(name))
      .map(([name, version]) => ({ name, version, dev: Boolean(entry.dev), system: systemOf(name) })),
  )
}

/**
 * The system a package is for, read from its name, which is how these packages are told apart:
 * “@oxlint/binding-linux-arm64-musl”.
 * @param {string} name
 * @returns {System}
 */
export function systemOf(name) {
  const [, os, cpu, abi] = /(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows)-([a-z0-9]+)-?(\w*)$/.exec(name) ?? []
  if (!os || !cpu) throw new Error(`The name ${name} does not say which system the package is for.`)
  /** @type {System} */
  const system = { os: [os === 'windows' ? 'win32' : os], cpu: [cpu] }
  if (os === 'linux' && abi?.startsWith('musl')) return { ...system, libc: ['musl'] }
  if (os === 'linux' && abi?.startsWith('gnu')) return { ...system, libc: ['glibc'] }
  return system
}
