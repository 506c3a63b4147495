/** `hegui parity`: whether this engine answers the rules' fixtures as it should, to 0.01 ㎡. */
import { CommandFault } from '../exit-codes.ts'
import type { RegisterCommand } from '../session.ts'
import { type EngineReport, testOnEngine } from '../test-on-engine.ts'

export const parityCommand: RegisterCommand = (program, session) => {
  program
    .command('parity')
    .description(
      '内置引擎与 DATABASE_URL 的引擎结果是否一致（0.01 ㎡） (do the engines agree to 0.01 ㎡)',
    )
    .option('--json', '以 JSON 输出 (machine-readable)')
    .action(async ({ json }: { json?: boolean }) => {
      const { databaseUrl } = session.settings()
      const engines = [await testOnEngine(null)]
      if (databaseUrl) engines.push(await testOnEngine(databaseUrl))
      const equal = engines.every((engine) => differing(engine).length === 0)
      if (json) session.json({ equal, engines })
      else for (const engine of engines) session.line(...linesOf(engine))
      if (!equal) throw new CommandFault('结果不一致 (the engines do not agree)')
    })
}

const differing = ({ reports }: EngineReport) =>
  reports.filter(({ differences }) => differences.length > 0)

function linesOf(engine: EngineReport): [zh: string, en: string] {
  const wrong = differing(engine)
  const details = wrong.map(({ rule, title, differences }) =>
    [`  ${rule} ${title}`, ...differences.map((text) => `    ${text}`)].join('\n'),
  )
  const head = `${engine.engine} (${engine.version}): ${engine.reports.length}`
  const [zh, en] =
    wrong.length === 0
      ? ['一致 (equal)', 'equal']
      : [`${wrong.length} 个样例不符`, `${wrong.length} do not agree`]
  return [
    [`${head} 个样例，${zh}`, ...details].join('\n'),
    [`${head} fixtures, ${en}`, ...details].join('\n'),
  ]
}
