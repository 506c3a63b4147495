/** `hegui report RUN FILE`: the report of a run or of one finding, a workbook or an evidence pack. */
import { extname } from 'node:path'
import { type ReportFormat, reportFormats } from '../../api/report-contract.ts'
import { CommandFault, exitCodes } from '../exit-codes.ts'
import { makeReport } from '../make-report.ts'
import { type RegisterCommand, roleNamed } from '../session.ts'

interface Options {
  readonly finding?: string
  readonly format?: string
  readonly role: string
  readonly json?: boolean
}

export const reportCommand: RegisterCommand = (program, session) => {
  program
    .command('report')
    .description('审查报告、发现清单或证据包 (report, workbook or evidence pack of a run)')
    .argument('<run>', '审查编号，见 hegui check (the run)')
    .argument('<file>', '写入的文件 (file to write)')
    .option('--finding <id>', '只要一条发现的情况单，pdf 或 docx (one finding)')
    .option('--format <format>', `格式：${reportFormats.join('、')}；缺省按扩展名 (by extension)`)
    .option('--role <role>', '以何角色出具 (as which role)', 'planner')
    .option('--json', '以 JSON 输出结果 (machine-readable result)')
    .action(async (run: string, file: string, options: Options) => {
      const format = formatNamed(options.format ?? extname(file).slice(1), reportFormats)
      const asked =
        options.finding === undefined
          ? ({ of: 'run', run, format, language: session.language } as const)
          : ({
              of: 'finding',
              run,
              finding: Number(options.finding),
              format: formatNamed(format, ['pdf', 'docx']),
              language: session.language,
            } as const)
      const report = await session.withApi(
        (api, progress) => makeReport(api, asked, file, progress),
        roleNamed(options.role),
      )
      if (options.json) session.json({ run, file, ...report })
      else session.line(`${file}: ${report.bytes} 字节 (bytes)`, `${file}: ${report.bytes} bytes`)
    })
}

/** @throws CommandFault for a format that is none of `formats`. */
export function formatNamed<F extends ReportFormat>(named: string, formats: readonly F[]): F {
  const known = formats.find((format) => format === named)
  if (known) return known
  throw new CommandFault(
    `不支持的格式 ${named || '（未指定）'}；可用 ${formats.join('、')} (unknown format)`,
    exitCodes.usage,
  )
}
