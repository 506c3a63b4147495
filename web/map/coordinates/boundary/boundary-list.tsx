/** 界址点成果表 of a drawn shape: read it, copy it, print it, take it along as TXT, Excel or CSV. */
import { PrinterOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { boundaryWords } from '../../../../gis-data/boundary-words.ts'
import { saveBlob } from '../../../lib/download.ts'
import { useLanguage, useWords } from '../../../state/use-language.ts'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { boundaryCsv, boundarySheet, boundaryTable, boundaryText } from './boundary-files.ts'
import styles from './boundary-list.module.css'
import {
  boundaryRows,
  type ListedShape,
  type SurveySystem,
  surveySystems,
} from './boundary-rows.ts'

export interface BoundaryListProps {
  readonly name: string
  readonly shape: ListedShape
  readonly areaM2: number
}

const CSV = 'text/csv;charset=utf-8'
const TEXT = 'text/plain;charset=utf-8'

export function BoundaryList({ name, shape, areaM2 }: BoundaryListProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const title = useWords()(boundaryWords.title)
  const [system, setSystem] = useState<SurveySystem>(4523)
  const rows = boundaryRows(shape, system)
  const parcel = { name, type: shape.type, areaM2, rows }
  const today = () => new Date().toLocaleDateString('sv')
  const writeWorkbook = async () => {
    const { default: writeExcelFile } = await import('write-excel-file/browser')
    await writeExcelFile(boundarySheet(parcel, system, language), {
      sheet: title,
      columns: [{ width: 16 }, { width: 14 }, { width: 16 }, { width: 16 }, { width: 12 }, {}],
    }).toFile(`${name}.xlsx`)
  }
  const print = async () => {
    const [{ BoundarySheet, boundarySheetCss }, { printApart }] = await Promise.all([
      import('./boundary-sheet.tsx'),
      import('../../../lib/print-apart.ts'),
    ])
    printApart({
      title: `${name} ${title}`,
      language,
      css: boundarySheetCss,
      content: <BoundarySheet parcel={parcel} system={system} on={today()} language={language} />,
    })
  }
  return (
    <section className={styles.list} aria-label={t('boundary.title')} data-testid="boundary-list">
      <Segmented<SurveySystem>
        block
        size="small"
        aria-label={t('boundary.system')}
        value={system}
        onChange={setSystem}
        options={surveySystems.map((value) => ({ value, label: t(`boundary.${value}`) }))}
      />
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>{t('boundary.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('boundary.point')}</th>
              <th scope="col">X</th>
              <th scope="col">Y</th>
              <th scope="col">{t('boundary.edge')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name: point, xM, yM, edgeM, to }) => (
              <tr key={point}>
                <th scope="row">{point}</th>
                <td>{xM.toFixed(3)}</td>
                <td>{yM.toFixed(3)}</td>
                <td title={to ? `${point}–${to}` : undefined}>{edgeM?.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.actions}>
        <CopyButton
          text={boundaryTable(rows, language)}
          label={t('copy')}
          done={t('copied')}
          failed={t('copyFailed')}
          testId="copy-boundary"
        />
        <Button
          title={t('boundary.txt')}
          onClick={() =>
            saveBlob(new Blob([boundaryText(parcel, today())], { type: TEXT }), `${name}.txt`)
          }
        >
          TXT
        </Button>
        <Button onClick={() => void writeWorkbook()}>Excel</Button>
        <Button
          onClick={() =>
            saveBlob(new Blob([boundaryCsv(rows, language)], { type: CSV }), `${name}.csv`)
          }
        >
          CSV
        </Button>
        <Button
          icon={<PrinterOutlined />}
          onClick={() => void print()}
          data-testid="print-boundary"
        >
          {t('boundary.print')}
        </Button>
      </div>
    </section>
  )
}
