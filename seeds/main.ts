/** Entry of the product: joins the demonstration district to the server and runs the command line. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCli } from '../server/cli/cli.ts'
import { readSettings, type Settings } from '../server/config/settings.ts'
import { serve } from '../server/main.ts'
import { startApp } from '../server/start/start-app.ts'
import type { Demonstration } from '../server/start/start-services.ts'
import { generateInWorker } from './load/generate-in-worker.ts'
import { loadDistrict } from './load/load-district.ts'
import { loadPlanTexts } from './load/load-plan-texts.ts'

/** Fills an empty database; the planted violations are listed beside the data, for whoever compares. */
const demonstrationOf = (settings: Settings): Demonstration | null => {
  const size = settings.demonstration
  if (size === null) return null
  return async (opening, report) => {
    const district = await generateInWorker(size, (step, share) => report(step, share * 0.3))
    const database = await opening
    await loadDistrict(database.db, district, (step, share) => report(step, 0.3 + share * 0.6))
    await loadPlanTexts(database.db, district)
    if (settings.databaseUrl) return
    await writeFile(join(settings.dataDir, 'planted.json'), JSON.stringify(district.planted))
  }
}

export const main = (argv: readonly string[]): Promise<number> =>
  runCli(argv, {
    env: process.env,
    readSettings,
    serve: (settings) => serve(settings, demonstrationOf(settings)),
    demonstrationOf,
  })

/** Called by the development server: the same services, without the built pages. */
export function startDevelopment() {
  const settings = readSettings(process.env)
  const { app } = startApp(settings, demonstrationOf(settings), { webDir: null })
  return (request: Request) => app.fetch(request)
}
