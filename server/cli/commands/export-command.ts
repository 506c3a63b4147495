/** `hegui export --layer ID FILE`: a layer, or what is chosen of it, as a file. */
import { basename } from 'node:path'
import {
  type ExportFormatId,
  exportFormatIds,
  exportFormatOf,
} from '../../../gis-data/export-formats.ts'
import { type ExportRemark, exportRemarkSchema } from '../../api/export-contract.ts'
import { CommandFault, exitCodes } from '../exit-codes.ts'
import { saveResponse } from '../save-response.ts'
import { type RegisterCommand, roleNamed } from '../session.ts'

interface Options {
  readonly layer: string
  readonly format?: string
  readonly crs?: string
  readonly encoding?: string
  readonly unit?: string
  readonly fids?: string
  readonly bbox?: string
  readonly filter?: string
  readonly columns?: string
  readonly revision?: string
  readonly role: string
  readonly json?: boolean
}

/** Passed on as they are; the interface says what is wrong with them. */
const choices = ['crs', 'unit', 'fids', 'bbox', 'filter', 'columns', 'revision'] as const

const HELP = `
退出码 (exit codes): 0 完成 (done) · 1 请求有误 (the request is at fault) · 2 用法有误 (usage) · 3 程序故障 (the product is at fault)

例 (examples):
  hegui export --layer homestead 宅基地.gpkg
  hegui export --layer land_parcel --format shp --encoding GBK --crs 4523 DLTB.shp.zip
  hegui export --layer homestead --unit 510117104227 --filter "approved_area_m2 > 140" 超面积.xlsx
  hegui export --layer homestead --format geojson - | jq '.features | length'`

/** Others are no text, or not in UTF-8: a terminal would break them. */
const printable: ReadonlySet<ExportFormatId> = new Set(['geojson', 'csv', 'kml'])

function refuseUnprintable(format: ExportFormatId, encoding: string | undefined): void {
  if (printable.has(format) && (encoding ?? 'UTF-8').toUpperCase() === 'UTF-8') return
  throw new CommandFault(
    `${format} 不能写到标准输出，请给出文件名；可写到标准输出的：${[...printable].join('、')}（UTF-8） (${format} cannot go to standard output, name a file)`,
    exitCodes.usage,
  )
}

export const exportCommand: RegisterCommand = (program, session) => {
  program
    .command('export')
    .description('导出图层 (export a layer)')
    .requiredOption('--layer <id>', '图层，hegui layers 列出 (a layer, as hegui layers lists them)')
    .option('--format <format>', `格式：${exportFormatIds.join('、')}；缺省按扩展名 (by extension)`)
    .option('--crs <srid>', '坐标系 4490、4523 或 4544 (coordinate system)')
    .option('--encoding <name>', '文字编码 UTF-8 或 GBK：Shapefile、CSV (text encoding)')
    .option('--unit <code>', '只导出某镇街或村社区 (only one town or village)', onlyOnce)
    .option('--fids <list>', '只导出这些要素编号，逗号分隔 (only these features)')
    .option('--bbox <w,s,e,n>', '只导出此经纬度范围 (only within these degrees)')
    .option('--filter <cql2>', '只导出符合条件的要素，CQL2 文本 (only what the CQL2 text selects)')
    .option('--columns <names>', '只导出这些列，逗号分隔 (only these columns)')
    .option('--revision <n>', '版本，缺省为最新 (revision, newest by default)')
    .option('--role <role>', '以何角色导出；个人信息字段只随 reform (as which role)', 'planner')
    .option('--json', '以 JSON 输出结果 (machine-readable result)')
    .argument('<file>', '写入的文件；- 为标准输出 (file to write; - for standard output)')
    .addHelpText('after', HELP)
    .action(async (file: string, options: Options) => {
      const format = formatOf(options.format, file)
      if (file === '-') refuseUnprintable(format, options.encoding)
      const query = new URLSearchParams({ format })
      for (const choice of choices) {
        const value = options[choice]
        if (value !== undefined) query.set(choice, value)
      }
      if (options.encoding) query.set('encoding', options.encoding.toUpperCase())
      const progress = session.progressLine()
      const told = (bytes: number) => progress.tell(`${file}: ${megabytes(bytes)}`)
      const { bytes, remarks } = await session.withApi(async (api) => {
        const path = `/api/layers/${encodeURIComponent(options.layer)}/export?${query}`
        const response = await api.send(path)
        const remarks = remarksIn(response)
        if (file === '-') return { bytes: await print(response, session.terminal.out), remarks }
        return { bytes: await saveResponse(response, file, told), remarks }
      }, roleNamed(options.role))
      progress.end()
      for (const { message, messageEn } of remarks)
        progress.say(session.words({ title: `${message} (${messageEn})`, titleEn: messageEn }))
      if (file === '-') return
      if (options.json) session.json({ layer: options.layer, format, file, bytes, remarks })
      else session.line(`${file}: ${bytes} 字节 (bytes)`, `${file}: ${bytes} bytes`)
    })
}

/** The last of several would be taken in silence. */
function onlyOnce(code: string, before: string | undefined): string {
  if (before === undefined) return code
  throw new CommandFault(
    `--unit 只能给一个：${before} 与 ${code} 请分别导出，或给出它们所属的镇街 (--unit takes one: export ${before} and ${code} one after the other, or their town)`,
    exitCodes.usage,
  )
}

const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`

function remarksIn(response: Response): readonly ExportRemark[] {
  const text = response.headers.get('x-hegui-remarks')
  return text ? exportRemarkSchema.array().parse(JSON.parse(decodeURIComponent(text))) : []
}

/** By name, or by how the file's name ends: `.shp.zip`, `.gdb.zip`, `.json`; a lone `.zip` is a Shapefile. */
function formatOf(asked: string | undefined, file: string): ExportFormatId {
  const ending = basename(file).toLowerCase()
  const named = exportFormatIds.find((id) =>
    asked === undefined
      ? ending.endsWith(`.${exportFormatOf(id).extension}`)
      : id === asked.toLowerCase(),
  )
  if (!named && asked === undefined && ending.endsWith('.json')) return 'geojson'
  if (!named && asked === undefined && ending.endsWith('.zip')) return 'shp'
  const list = exportFormatIds.join('、')
  if (!named)
    throw new CommandFault(
      `不支持的格式 ${asked ?? (/\.[^.]+$/.exec(ending)?.[0] || '（未指定）')}；可用 ${list} (unknown format; use ${exportFormatIds.join(', ')})`,
      exitCodes.usage,
    )
  const zipped = exportFormatOf(named).extension.endsWith('.zip')
  if (zipped && file !== '-' && !ending.endsWith('.zip'))
    throw new CommandFault(
      `${named} 由多个文件组成，以压缩包写出，请把文件命名为 ….${exportFormatOf(named).extension} (several files, written as a zip; name it ….${exportFormatOf(named).extension})`,
      exitCodes.usage,
    )
  return named
}

async function print(response: Response, out: (text: string) => void): Promise<number> {
  const text = await response.text()
  out(text)
  return text.length
}
