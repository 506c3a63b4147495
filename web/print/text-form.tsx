/** The lines of the title block, 密级 and 审图号. */
import { Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { secrecyGrades, secrecyTitles } from '../../gis-data/sheets/sheet-secrecy.ts'
import type { SheetText } from '../../server/api/sheet-contract.ts'
import { useStore } from '../lib/store.ts'
import { useLanguage } from '../state/use-language.ts'
import { Field } from './field.tsx'
import styles from './print-panel.module.css'
import { dated, patchText, sheetDraft } from './sheet-draft.ts'

const longest: Partial<Record<keyof SheetText, number>> = {
  title: 60,
  number: 40,
  organisation: 60,
  reviewNumber: 60,
  notes: 600,
}
const lines = ['number', 'date', 'maker', 'checker'] as const

export function TextForm({ proposed }: { proposed: string }) {
  const { t } = useTranslation()
  const zh = useLanguage() === 'zh'
  const { text } = useStore(sheetDraft)
  const input = (name: Exclude<keyof SheetText, 'secrecy'>) => (
    <Input
      value={text[name]}
      maxLength={longest[name] ?? 30}
      placeholder={name === 'title' ? proposed : name === 'date' ? dated(text).date : ''}
      data-testid={`print-${name}`}
      onChange={({ target }) => patchText({ [name]: target.value })}
    />
  )
  return (
    <>
      <h3 className={styles.heading}>{t('print.block')}</h3>
      <div className={styles.fields}>
        <Field label={t('print.text.title')} wide>
          {input('title')}
        </Field>
        {text.title.trim() === '' && (
          <p className={`${styles.hint} ${styles.wide}`} data-testid="print-proposed">
            {t('print.proposedTitle', { title: proposed })}
          </p>
        )}
        {lines.map((name) => (
          <Field key={name} label={t(`print.text.${name}`)}>
            {input(name)}
          </Field>
        ))}
        <Field label={t('print.text.organisation')} wide>
          {input('organisation')}
        </Field>
        <Field label={t('print.secrecy')}>
          <Select
            value={text.secrecy}
            aria-label={t('print.secrecy')}
            options={secrecyGrades.map((value) => ({
              value,
              label: secrecyTitles[value][zh ? 'title' : 'titleEn'],
            }))}
            onChange={(secrecy) => patchText({ secrecy })}
          />
        </Field>
        <Field label={t('print.text.reviewNumber')}>{input('reviewNumber')}</Field>
        <Field label={t('print.text.notes')} wide>
          <Input.TextArea
            value={text.notes}
            rows={2}
            maxLength={600}
            onChange={({ target }) => patchText({ notes: target.value })}
          />
        </Field>
      </div>
    </>
  )
}
