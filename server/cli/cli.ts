/** The `hegui` command: parses, runs, and ends with a code that means something. */
import { Command, CommanderError, Option } from 'commander'
import type { WordLanguage } from '../../gis-data/words.ts'
import { FolderInUse } from '../errors/folder-in-use.ts'
import { UserFault } from '../errors/user-fault.ts'
import { commands } from './commands.ts'
import { CommandFault, exitCodes } from './exit-codes.ts'
import { problemLines } from './problem-lines.ts'
import type { Product, Terminal } from './product.ts'
import { Session } from './session.ts'

const standardTerminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  onInterrupt(stop) {
    process.once('SIGINT', stop)
    return () => process.off('SIGINT', stop)
  },
}

/** @returns the exit code: 0 done, 1 the data or request is at fault, 2 usage, 3 the product is at fault */
export async function runCli(
  argv: readonly string[],
  product: Product,
  terminal: Terminal = standardTerminal,
): Promise<number> {
  const program = new Command('hegui')
    .description(
      '合规图：一张图、五规、合规审查 (one map, five plans, every violation with its proof)',
    )
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .exitOverride()
    .showHelpAfterError('（--help 查看用法） (--help tells the usage)')
    .addOption(
      new Option('--lang <code>', '结果与提示的语言，也可设 HEGUI_LANG (language of what is told)')
        .choices(['zh', 'en'])
        .default(product.env.HEGUI_LANG === 'en' ? 'en' : 'zh'),
    )
    .addHelpText('after', HELP)
  const session = new Session(product, terminal)
  program.hook('preAction', () => {
    session.language = program.opts<{ lang: WordLanguage }>().lang
  })
  for (const register of commands) register(program, session)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exitCodes.ok
  } catch (error) {
    return codeOf(error, session, argv.includes('--json'))
  }
}

const HELP = `
环境变量 (environment):
  DATABASE_URL  PostgreSQL 地址；不设则用内置数据库 (PostgreSQL; the embedded engine without it)
  DATA_DIR      内置数据库目录，默认 .data (folder of the embedded engine)
  PORT          服务端口，默认 8080 (port of the server)
  HEGUI_LANG    zh、en，默认 zh (language of what commands tell)
退出码 (exit codes): 0 完成 (done) · 1 数据或请求有误 (data or request at fault) · 2 用法有误 (usage) · 3 程序故障 (product at fault) · 130 被中断 (interrupted)`

function codeOf(error: unknown, { terminal, language }: Session, json: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  if (error instanceof CommandFault) {
    if (json && error.problem) terminal.out(`${JSON.stringify({ problem: error.problem })}\n`)
    terminal.err(`${error.problem ? problemLines(error.problem, language) : error.message}\n`)
    return error.code
  }
  if (error instanceof UserFault) {
    const { detail, detailEn } = error
    terminal.err(language === 'zh' ? `${detail}\n${detailEn}\n` : `${detailEn}\n`)
    return exitCodes.userFault
  }
  if (error instanceof FolderInUse) {
    terminal.err(`${error.message}\n`)
    return exitCodes.userFault
  }
  terminal.err(`${(error as Error)?.stack ?? error}\n`)
  return exitCodes.internal
}
