/** Makes a filter condition by condition, says how many features it leaves, and applies it. */
import { Button, Input } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Cql2TextFault } from '../../../gis-data/cql2/cql2-text-fault.ts'
import type { KeptBody } from '../../../server/api/kept-contract.ts'
import { useLedgerColumns, useLedgerCount } from '../../api/ledger.ts'
import { problemText } from '../../api/problem-error.ts'
import { useDebounced } from '../../lib/use-debounced.ts'
import { KeptByName } from '../../map/kept/kept-by-name.tsx'
import { useKnownLayers } from '../../map/use-known-layers.ts'
import { useLanguage, useWords } from '../../state/use-language.ts'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { AddCondition } from './add-condition.tsx'
import type { Condition } from './condition.ts'
import { ConditionForm } from './condition-form.tsx'
import styles from './query.module.css'
import { readConditions } from './read-conditions.ts'
import { writeConditions } from './write-conditions.ts'

const REST_MS = 350

export interface QueryBuilderProps {
  readonly layer: string
  /** The filter that is applied now. */
  readonly text: string | null
  readonly onApply: (text: string | null) => void
  readonly onOpenKept: (kept: KeptBody<'query'>) => void
}

export function QueryBuilder({ layer, text, onApply, onOpenKept }: QueryBuilderProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const words = useWords()
  const { known } = useKnownLayers()
  const titleOf = (kept: KeptBody<'query'>) => {
    const entry = known.find((one) => one.layer.id === kept.layer)
    return entry ? words(entry.layer) : kept.layer
  }
  const about = useLedgerColumns(layer)
  const [conditions, setConditions] = useState<readonly Condition[]>(() => orNone(text))
  /** The filter as text, while a person writes it as text. */
  const [written, setWritten] = useState<string | null>(() => unread(text))
  useEffect(() => {
    setConditions(orNone(text))
    setWritten(unread(text))
  }, [text])
  const draft = written === null ? writeConditions(conditions) : written.trim() || null
  const wrong = written === null ? null : faultOf(draft)
  const asked = useDebounced(wrong ? null : draft, REST_MS)
  const counted = useLedgerCount({ layer, q: asked }, asked !== null)
  if (!about.data) return <SkeletonRows rows={6} />
  const error = wrong
    ? language === 'zh'
      ? wrong.detail
      : wrong.detailEn
    : counted.error && problemText(counted.error, language)

  return (
    <form
      className={styles.builder}
      onSubmit={(event) => {
        event.preventDefault()
        if (!wrong) onApply(draft)
      }}
    >
      {written === null ? (
        <>
          {conditions.length === 0 && <p className={styles.note}>{t('query.none')}</p>}
          {conditions.map((condition, at) => (
            <ConditionForm
              // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place
              key={at}
              about={about.data}
              condition={condition}
              onChange={(next) =>
                setConditions(conditions.map((one, other) => (other === at ? next : one)))
              }
              onDrop={() => setConditions(conditions.filter((_, other) => other !== at))}
            />
          ))}
          <AddCondition
            about={about.data}
            onAdd={(condition) => setConditions([...conditions, condition])}
          />
        </>
      ) : (
        <>
          <Input.TextArea
            autoFocus
            rows={6}
            value={written}
            aria-label={t('query.asText')}
            data-testid="query-text"
            onChange={({ target }) => setWritten(target.value)}
          />
          <p className={styles.note}>{t('query.textHint')}</p>
        </>
      )}
      <p className={styles.outcome} role="status" data-fault={error ? true : undefined}>
        {error ||
          (draft === null
            ? ''
            : counted.data && asked === draft
              ? t('query.willLeave', { rows: counted.data.count.toLocaleString('en-US') })
              : t('ledger.counting'))}
      </p>
      <div className={styles.foot}>
        <Button
          type="primary"
          size="small"
          htmlType="submit"
          disabled={wrong !== null}
          data-testid="query-apply"
        >
          {t('query.apply')}
        </Button>
        <Button
          size="small"
          disabled={draft === null && text === null}
          onClick={() => {
            setConditions([])
            setWritten(null)
            onApply(null)
          }}
        >
          {t('query.clear')}
        </Button>
        <Button
          size="small"
          type="text"
          disabled={wrong !== null}
          onClick={() => {
            if (written === null) setWritten(draft ?? '')
            else {
              setConditions(orNone(draft))
              setWritten(null)
            }
          }}
        >
          {t(written === null ? 'query.asText' : 'query.asForm')}
        </Button>
      </div>
      <KeptByName
        kind="query"
        body={wrong || draft === null ? null : { layer, filter: draft }}
        detailOf={titleOf}
        onOpen={onOpenKept}
      />
    </form>
  )
}

/** A filter that cannot be read is shown by the table, with what is wrong. */
function orNone(text: string | null): Condition[] {
  try {
    return readConditions(text)
  } catch {
    return []
  }
}

/** Such a filter stands as the text it is, to be mended. */
const unread = (text: string | null): string | null => (faultOf(text) ? text : null)

function faultOf(text: string | null): Cql2TextFault | null {
  try {
    readConditions(text)
    return null
  } catch (error) {
    if (error instanceof Cql2TextFault) return error
    throw error
  }
}
