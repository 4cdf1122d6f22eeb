// @ts-check

/**
 * @param {string} version
 * @returns {[major: number, minor: number, patch: number]}
 */
function parse(version) {
  const [major = 0, minor = 0, patch = 0] = version.replace(/-.*/, '').split('.').map(Number)
  return [major, minor, patch]
}

/**
 * Whether a version of Node is within the `engines` range of package.json. Knows what that range is written in:
 * `^1.2.3` and `>=1.2.3`, with `||` between them.
 * @param {string} version
 * @param {string} range
 */
export function isSupported(version, range) {
  const [major, minor, patch] = parse(version)
  return range.split('||').some((alternative) => {
    const [, operator, lowest] = /^\s*(\^|>=)(\d+\.\d+\.\d+)\s*$/.exec(alternative) ?? []
    if (!operator || !lowest) throw new Error(`The engines range ${range} holds something else than ^ and >=.`)
    const [fromMajor, fromMinor, fromPatch] = parse(lowest)
    if (major !== fromMajor) return operator === '>=' && major > fromMajor
    return minor > fromMinor || (minor === fromMinor && patch >= fromPatch)
  })
}
