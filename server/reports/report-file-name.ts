/** What a report is called when it is saved: a printed sheet by its title and scale, others by what they are of. */
import type { ReportRequest } from '../api/report-contract.ts'

export function reportFileName(asked: ReportRequest, id: string): string {
  const name = {
    run: () => `hegui-${asked.of === 'run' ? asked.run : id}`,
    finding: () => `hegui-${asked.of === 'finding' ? `${asked.run}-${asked.finding}` : id}`,
    site: () => `hegui-site-${id}`,
    sheet: () => sheetName(asked, id),
    sheetSeries: () => sheetName(asked, id),
  }[asked.of]()
  return `${name}.${asked.format}`
}

/** `唐昌镇用地现状图-1比10000`; a series whose sheets have scales of their own names none. */
function sheetName(asked: ReportRequest, id: string): string {
  if (asked.of !== 'sheet' && asked.of !== 'sheetSeries') return id
  const zh = asked.language === 'zh'
  const title = forFile(asked.text.title)
  const series = asked.of === 'sheetSeries' ? [zh ? '分村图' : 'by-village', asked.town] : []
  const scale = asked.scale ? [zh ? `1比${asked.scale}` : `1-to-${asked.scale}`] : []
  const named = title === '' ? [zh ? '未命名图' : 'untitled-map'] : [title]
  return [...named, ...series, ...scale].join('-')
}

/** Without what some system takes for a path or a command. */
const forFile = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/^[.\s-]+|[.\s-]+$/g, '')
    .replace(/\s+/g, ' ')
