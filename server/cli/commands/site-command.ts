/** `hegui site SITE FILE`: a site out of a file, judged, as a report to sign. */
import { openAsBlob } from 'node:fs'
import { basename, extname } from 'node:path'
import { siteUses, siteUseTitles } from '../../../gis-data/rules/rule.ts'
import { type SiteReading, siteFileSchema } from '../../api/site-contract.ts'
import type { ApiClient } from '../api-client.ts'
import { CommandFault, exitCodes } from '../exit-codes.ts'
import { makeReport } from '../make-report.ts'
import { type RegisterCommand, roleNamed } from '../session.ts'
import { formatNamed } from './report-command.ts'

interface Options {
  readonly use: string
  readonly reading?: string
  readonly household?: string
  readonly name?: string
  readonly format?: string
  readonly role: string
  readonly json?: boolean
}

const uses = siteUses
  .map((use) => `${use} ${siteUseTitles[use].title} (${siteUseTitles[use].titleEn})`)
  .join('、')

export const siteCommand: RegisterCommand = (program, session) => {
  program
    .command('site')
    .description('选址合规性审查报告 (judge a site and write its report)')
    .argument('<site>', '地块：GeoJSON、界址点 TXT、DXF 或 Shapefile 压缩包 (the site)')
    .argument('<file>', '写入的报告，pdf 或 docx (file to write)')
    .requiredOption('--use <use>', `拟建用途：${uses} (what it is for)`)
    .option('--reading <id>', '文件有几种读法时选一种 (which reading of the file)')
    .option('--household <code>', '申请农户的户编码 (the household that applies)')
    .option('--name <name>', '地块名称；缺省为文件名 (name of the site)')
    .option('--format <format>', '格式：pdf、docx；缺省按扩展名 (by extension)')
    .option('--role <role>', '以何角色审查 (as which role)', 'planner')
    .option('--json', '以 JSON 输出结果 (machine-readable result)')
    .action(async (site: string, file: string, options: Options) => {
      const format = formatNamed(options.format ?? extname(file).slice(1), ['pdf', 'docx'])
      const use = siteUses.find((known) => known === options.use)
      if (!use) throw new CommandFault(`--use: ${uses}`, exitCodes.usage)
      const name = options.name ?? basename(site, extname(site))
      const { household } = options
      const report = await session.withApi(async (api, progress) => {
        const geometry = await readSite(api, site, options.reading)
        return makeReport(
          api,
          { of: 'site', geometry, use, household, name, format, language: session.language },
          file,
          progress,
        )
      }, roleNamed(options.role))
      if (options.json) session.json({ site, file, ...report })
      else
        session.line(
          `${file}: ${report.bytes} 字节 (bytes)，校验码 ${report.resultSha256}`,
          `${file}: ${report.bytes} bytes, check sum ${report.resultSha256}`,
        )
    })
}

/** All parcels of the one reading that is plain or was chosen. */
async function readSite(api: ApiClient, path: string, chosen: string | undefined) {
  const blob = await openAsBlob(path).catch((error: Error) => {
    throw new CommandFault(`无法读取 ${path} (cannot read): ${error.message}`)
  })
  const form = new FormData()
  form.append('file', blob, basename(path))
  const answer = await api.send('/api/sites/read', { method: 'POST', body: form })
  const { readings } = siteFileSchema.parse(await answer.json())
  const reading = chosen
    ? readings.find(({ id }) => id === chosen)
    : readings.length === 1 && readings[0]!.assumptions.length === 0
      ? readings[0]
      : undefined
  if (!reading) throw unclear(path, readings)
  return polygonOf(reading)
}

function polygonOf({ parcels }: SiteReading): { type: string; coordinates: unknown } {
  const faulty = parcels.find(({ problem }) => problem !== null)
  if (faulty)
    throw new CommandFault(`${faulty.name}：${faulty.problem!.title} (${faulty.problem!.titleEn})`)
  const coordinates = parcels.flatMap(({ geometry }) => {
    const { type, coordinates } = geometry as unknown as { type: string; coordinates: unknown[] }
    return type === 'Polygon' ? [coordinates] : coordinates
  })
  return { type: 'MultiPolygon', coordinates }
}

const unclear = (path: string, readings: readonly SiteReading[]) =>
  new CommandFault(
    [
      `${path} 需要确认读法，请用 --reading 指定 (say how the file is to be read):`,
      ...readings.map(
        ({ id, title, titleEn, assumptions }) =>
          `  --reading ${id}  ${[title, ...assumptions.map((words) => words.title)].join('；')} (${[titleEn, ...assumptions.map((words) => words.titleEn)].join('; ')})`,
      ),
    ].join('\n'),
  )
