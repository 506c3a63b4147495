/** The edit under way: tools, figures that follow the hand, the preview and the attributes. */
import { Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../api/problem-error.ts'
import { useLanguage, useWords } from '../state/use-language.ts'
import { AttributeForm } from './attribute-form.tsx'
import { CornerFields } from './corner-fields.tsx'
import { EditFigures } from './edit-figures.tsx'
import { EditPreview } from './edit-preview.tsx'
import { type EditSession, patchSession } from './edit-session.ts'
import { EditTools } from './edit-tools.tsx'
import styles from './edit-work.module.css'
import { MadeOfBanner } from './made-of-banner.tsx'
import { usePreview } from './use-preview.ts'
import { unfitFields } from './work.ts'

const tabs = ['preview', 'attributes'] as const
type Tab = (typeof tabs)[number]

export function EditWork({ session }: { session: EditSession }) {
  const { t } = useTranslation()
  const words = useWords()
  const language = useLanguage()
  const [tab, setTab] = useState<Tab>('preview')
  const { layer, work, active } = session
  const { error, unsound } = usePreview(session)
  // beside the attributes the preview is out of sight
  const fault = session.fault ?? (unsound && tab === 'attributes' ? error : null)
  const feature = work.features[active]!
  const unfit = unfitFields(layer, feature).length
  const name = feature.values[layer.nameField] ?? feature.values[layer.keyField]
  return (
    <>
      <header className={styles.head}>
        <p className={styles.layer}>{words(layer)}</p>
        <p className={styles.name} data-testid="edit-name">
          {name === null || name === undefined || name === '' ? t('edit.unnamed') : String(name)}
        </p>
      </header>
      {work.features.length > 1 && (
        <div className={styles.parts}>
          <Segmented<number>
            block
            size="small"
            aria-label={t('edit.parts')}
            value={active}
            options={work.features.map(({ fid }, value) => ({
              value,
              label:
                fid === null
                  ? t('edit.partNew', { number: value })
                  : value === 0
                    ? t('edit.partKept')
                    : t('edit.partBeside', { number: value }),
            }))}
            onChange={(next) => patchSession({ active: next, corner: null })}
          />
        </div>
      )}
      {layer.geometry !== null && <EditTools session={session} />}
      {fault !== null && (
        <p className={styles.fault} role="alert">
          {problemText(fault, language)}
        </p>
      )}
      <CornerFields session={session} />
      <EditFigures session={session} />
      <MadeOfBanner session={session} />
      <div className={styles.tabs}>
        <Segmented<Tab>
          block
          aria-label={t('edit.views')}
          value={tab}
          options={tabs.map((value) => ({
            value,
            label:
              value === 'attributes' && unfit > 0
                ? t('edit.attributesUnfit', { count: unfit })
                : t(value === 'preview' ? 'edit.preview' : 'edit.attributes'),
          }))}
          onChange={setTab}
        />
      </div>
      {tab === 'preview' ? (
        <EditPreview session={session} />
      ) : (
        <AttributeForm session={session} key={active} />
      )}
    </>
  )
}
