/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { developmentServer } from './server/http/development-server.ts'

const node = { environment: 'node' as const, pool: 'forks' as const }

export default defineConfig({
  root: 'web',
  plugins: [react(), developmentServer()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
  },
  test: {
    root: '.',
    projects: [
      { extends: false, test: { ...node, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: false,
        test: { ...node, name: 'architecture', include: ['tests/architecture/**/*.test.ts'] },
      },
      {
        extends: false,
        test: {
          ...node,
          name: 'engine',
          include: ['tests/engine/**/*.test.ts'],
          globalSetup: ['tests/engine/global-setup.ts'],
          testTimeout: 120_000,
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
          ...node,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
