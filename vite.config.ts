/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { developmentServer } from './server/http/development-server.ts'

const node = { environment: 'node' as const, pool: 'forks' as const, testTimeout: 60_000 }
/** Files follow each other in one process: what they import, WebAssembly above all, is made ready once. */
const shared = { ...node, isolate: false, restoreMocks: true }

/**
 * Engine tests that are about files and hardly about the engine. Where a PostgreSQL server is named
 * they run there only: on the embedded engine as well they would take CI beyond its time.
 */
const aboutFiles = [
  'tests/engine/{export,imagery,kept,reports,sites}/**',
  'tests/engine/import/{custom-layer,custom-layer-changes,delivery-sets,drafts}.test.ts',
  'tests/engine/import/{hostile-files,hostile-formats,import-routes,real-files}.test.ts',
  'tests/engine/import/{shapefile,survey-layouts,tables,understanding}.test.ts',
  'tests/engine/cli/{data-in-and-out,inspect,reports}.test.ts',
  'tests/engine/deliveries/{formats,inspection}.test.ts',
]
const elsewhere = process.env.TEST_DATABASE_URL && process.env.TEST_ENGINE !== 'postgis'

/** The map's library is asked for with the page, not when the page's own scripts have been read. */
const preloadedMapLibrary = (): Plugin => ({
  name: 'hegui-preloaded-map-library',
  apply: 'build',
  transformIndexHtml(_html, { bundle = {} }) {
    const library = Object.values(bundle).find(({ name }) => name === 'map-library')
    if (!library) throw new Error('no chunk of the name map-library')
    const href = `/${library.fileName}`
    const attrs = { rel: 'modulepreload', crossorigin: true, href }
    return [{ tag: 'link', attrs, injectTo: 'head' }]
  },
})

export default defineConfig({
  root: 'web',
  plugins: [react(), preloadedMapLibrary(), developmentServer()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
  },
  test: {
    root: '.',
    projects: [
      {
        extends: false,
        test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        extends: false,
        test: { ...shared, name: 'architecture', include: ['tests/architecture/**/*.test.ts'] },
      },
      {
        extends: false,
        test: {
          ...shared,
          name: 'engine',
          include: ['tests/engine/**/*.test.ts'],
          exclude: elsewhere ? aboutFiles : [],
          globalSetup: ['tests/engine/global-setup.ts'],
          setupFiles: ['tests/engine/after-file.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: false,
        test: {
          ...node,
          name: 'bench',
          include: ['tests/bench/**/*.test.ts'],
          testTimeout: 1_800_000,
          hookTimeout: 1_800_000,
          fileParallelism: false,
        },
      },
      {
        extends: false,
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
