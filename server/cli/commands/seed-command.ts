/** `hegui seed`: the demonstration district into an empty database. */
import { Option } from 'commander'
import { headRevision } from '../../db/changesets.ts'
import { type Database, openDatabase } from '../../db/database.ts'
import { CommandFault } from '../exit-codes.ts'
import type { RegisterCommand } from '../session.ts'

export const seedCommand: RegisterCommand = (program, session) => {
  program
    .command('seed')
    .description(
      '向空库写入演示区（合成数据） (fill an empty database with the demonstration district)',
    )
    .addOption(new Option('--size <size>', '规模 (size)').choices(['demo', 'full']).default('demo'))
    .option('--json', '以 JSON 输出结果 (machine-readable result)')
    .action(async ({ size, json }: { size: 'demo' | 'full'; json?: boolean }) => {
      const settings = { ...session.settings(), demonstration: size }
      const demonstration = session.product.demonstrationOf(settings)
      if (!demonstration) throw new Error('no demonstration for these settings')
      const progress = session.progressLine()
      const started = Date.now()
      const database = await openDatabase(settings)
      try {
        await refuseFilled(database)
        await demonstration(Promise.resolve(database), ({ title, titleEn }, share) =>
          progress.show({ step: title, stepEn: titleEn, progress: share }),
        )
        progress.end()
        const changeset = await headRevision(database.db)
        const seconds = Math.round((Date.now() - started) / 100) / 10
        if (json) session.json({ changeset, size, seconds })
        else
          session.line(
            `演示区已写入，版本 ${changeset}，用时 ${seconds} s (seeded)`,
            `the demonstration district is written, revision ${changeset}, in ${seconds} s`,
          )
      } finally {
        progress.end()
        await database.close()
      }
    })
}

async function refuseFilled({ db }: Database): Promise<void> {
  const revision = await headRevision(db)
  if (revision === 0) return
  throw new CommandFault(
    `数据库中已有数据（版本 ${revision}），演示区只写入空库 (the database holds data at revision ${revision}; only an empty one is seeded)`,
  )
}
