// @ts-check

/** @type {import('next').NextConfig} */
module.exports = {
  turbopack: {
    // Not whatever folder above this one happens to hold a lock file.
    root: __dirname,
    // Its build for browsers asks the document what a character reference stands for; in a worker there is none.
    resolveAlias: { 'decode-named-character-reference': './node_modules/decode-named-character-reference/index.js' },
  },
  poweredByHeader: false,
  reactStrictMode: true,
  // The optimiser fetches addresses that a page names; there are no pictures that need it.
  images: { unoptimized: true },
  devIndicators: false,
  // `npm test` runs the type checker, over the tests too; `npm start` builds without waiting for it.
  typescript: { ignoreBuildErrors: true },
  // Native code, WebAssembly beside its script, and the database's drivers are loaded by Node as they are.
  serverExternalPackages: ['better-sqlite3', 'pg', '@prisma/client', '@prisma/schema-engine-wasm'],
  // No file for coding assistants is written into the project.
  agentRules: false,
}
