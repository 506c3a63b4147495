/** Another person was quicker: both versions side by side, and the choice between them. */
import { Button, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { actorText } from '../../gis-data/actor-text.ts'
import type { Field } from '../../gis-data/catalogue.ts'
import { reasonText } from '../../gis-data/reason-text.ts'
import type { EditConflict } from '../../server/api/edit-contract.ts'
import { readEditable } from '../api/edits.ts'
import { problemText } from '../api/problem-error.ts'
import { formatTime } from '../lib/format-time.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import tableStyles from '../ui/plain-table.module.css'
import { ConflictMap } from './conflict-map.tsx'
import styles from './conflict-view.module.css'
import type { EditSession } from './edit-session.ts'
import { shown } from './edit-summary.tsx'
import type { Shape } from './shape/corners.ts'
import { type ConflictChoice, type Origins, putUpon, type Typed, type Work } from './work.ts'

export interface ConflictViewProps {
  readonly conflicts: readonly EditConflict[]
  readonly session: EditSession
  readonly work: Work
  readonly origins: Origins
  readonly onResolved: (next: { work: Work; origins: Origins }) => void
  readonly onDiscard: () => void
}

type Choices = Readonly<Record<number, ConflictChoice>>
const mine: ConflictChoice = { shape: 'mine', values: 'mine' }

export function ConflictView(props: ConflictViewProps) {
  const { conflicts, session, work, origins, onResolved, onDiscard } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const [choices, setChoices] = useState<Choices>({})
  const [fault, setFault] = useState<unknown>(null)
  const proceed = async () => {
    try {
      onResolved(await resolved(conflicts, choices, session.layer.id, { work, origins }))
    } catch (error) {
      setFault(error)
    }
  }
  return (
    <div className={styles.view} data-testid="conflict">
      <p>{t('edit.conflict.intro')}</p>
      {conflicts.map((conflict) => (
        <Conflict
          key={conflict.fid}
          conflict={conflict}
          fields={session.layer.fields}
          choice={choices[conflict.fid] ?? mine}
          onChoose={(choice) => setChoices({ ...choices, [conflict.fid]: choice })}
        />
      ))}
      {fault !== null && <p role="alert">{problemText(fault, language)}</p>}
      <div className={styles.actions}>
        <Button onClick={onDiscard}>{t('edit.conflict.discard')}</Button>
        <Button type="primary" data-testid="conflict-proceed" onClick={() => void proceed()}>
          {t('edit.conflict.proceed')}
        </Button>
      </div>
    </div>
  )
}

interface ConflictProps {
  readonly conflict: EditConflict
  readonly fields: readonly Field[]
  readonly choice: ConflictChoice
  readonly onChoose: (choice: ConflictChoice) => void
}

function Conflict({ conflict, fields, choice, onChoose }: ConflictProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { base, theirs, mine: own } = conflict
  const rows = fields.flatMap((field) => differing(field, conflict))
  return (
    <section className={styles.conflict}>
      <h3 className={styles.name}>{(theirs ?? base)?.name ?? conflict.fid}</h3>
      <p className={styles.who}>
        {t(theirs ? 'edit.conflict.who' : 'edit.conflict.gone', {
          who: actorText(conflict.changedBy, language),
          when: formatTime(conflict.changedAt),
          reason: reasonText(conflict.reason, language),
        })}
      </p>
      {theirs && own.geometry && (
        <div>
          <ConflictMap
            before={(base?.geometry ?? null) as Shape | null}
            theirs={theirs.geometry as Shape | null}
            mine={own.geometry as unknown as Shape}
          />
          <Radio.Group
            value={choice.shape}
            onChange={({ target }) => onChoose({ ...choice, shape: target.value })}
            options={[
              { value: 'mine', label: t('edit.conflict.shapeMine') },
              { value: 'theirs', label: t('edit.conflict.shapeTheirs') },
            ]}
          />
        </div>
      )}
      {theirs && rows.length > 0 && <Values rows={rows} />}
      {theirs && Object.keys(own.values).length > 0 && (
        <Radio.Group
          value={choice.values}
          onChange={({ target }) => onChoose({ ...choice, values: target.value })}
          options={[
            { value: 'mine', label: t('edit.conflict.valuesMine') },
            { value: 'theirs', label: t('edit.conflict.valuesTheirs') },
          ]}
        />
      )}
    </section>
  )
}

interface DifferingRow {
  readonly field: Field
  readonly base: Typed
  readonly theirs: Typed
  /** Undefined where I left the field alone: theirs stays. */
  readonly mine: Typed | undefined
}

function Values({ rows }: { rows: readonly DifferingRow[] }) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  return (
    <table className={tableStyles.table}>
      <thead>
        <tr>
          <th>{t('edit.conflict.field')}</th>
          <th>{t('edit.conflict.before')}</th>
          <th>{t('edit.conflict.theirs')}</th>
          <th>{t('edit.conflict.mine')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, base, theirs, mine: own }) => (
          <tr key={field.name}>
            <th scope="row">{words(field)}</th>
            <td>{shown(field, base, language)}</td>
            <td>{shown(field, theirs, language)}</td>
            <td>
              {own === undefined ? t('edit.conflict.untouched') : shown(field, own, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function differing(field: Field, { base, theirs, mine: own }: EditConflict): DifferingRow[] {
  const valueIn = (record: EditConflict['base']): Typed =>
    record?.attributes.find(({ name }) => name === field.name)?.value ?? null
  const row = {
    field,
    base: valueIn(base),
    theirs: valueIn(theirs),
    mine: field.name in own.values ? (own.values[field.name] ?? null) : undefined,
  }
  return row.theirs !== row.base || row.mine !== undefined ? [row] : []
}

/** The work upon what stands now; what another removed is dropped from it. */
async function resolved(
  conflicts: readonly EditConflict[],
  choices: Choices,
  layer: string,
  { work, origins }: { work: Work; origins: Origins },
): Promise<{ work: Work; origins: Origins }> {
  let next = { work, origins }
  for (const { fid, theirs } of conflicts) {
    if (!theirs) {
      const features = next.work.features.filter((feature) => feature.fid !== fid)
      const removed = next.work.removed.filter((each) => each !== fid)
      next = { ...next, work: { features, removed } }
      continue
    }
    const fresh = await readEditable(layer, fid)
    const features = next.work.features.map((feature) =>
      feature.fid === fid ? putUpon(feature, origins[fid], fresh, choices[fid] ?? mine) : feature,
    )
    next = { work: { ...next.work, features }, origins: { ...next.origins, [fid]: fresh } }
  }
  return next
}
