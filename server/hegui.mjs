#!/usr/bin/env node
/** The `hegui` command: builds when the sources are newer than the build, then runs it. */
import { buildIfStale } from './build.mjs'

await buildIfStale()
const built = new URL('../dist/server/main.js', import.meta.url).href
const { main } = await import(built)
process.exitCode = await main(process.argv.slice(2))
