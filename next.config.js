// @ts-check

/** @type {import('next').NextConfig} */
module.exports = {
  // Not whatever folder above this one happens to hold a lock file.
  turbopack: { root: __dirname },
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
