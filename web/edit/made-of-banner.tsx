/** After a split or a merger, above the tabs: whose attributes hold, and what is left empty. */
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useWords } from '../state/use-language.ts'
import { type EditSession, takeStep } from './edit-session.ts'
import styles from './edit-work.module.css'
import { isKeptPart, leftEmpty, mergedInto, splitFrom, valuesOf } from './made-of.ts'
import { withFeature } from './work.ts'

export function MadeOfBanner({ session }: { session: EditSession }) {
  const { t } = useTranslation()
  const words = useWords()
  const { layer, work, active, origins } = session
  const feature = work.features[active]!
  const whole =
    splitFrom(feature, origins) ??
    (isKeptPart(feature, work) && feature.fid !== null ? origins[feature.fid] : null)
  const left = whole ? leftEmpty(layer, whole).map(words) : []
  const merged = mergedInto(feature, work, origins)
  const kept = feature.fid === null ? undefined : origins[feature.fid]
  if (left.length === 0 && merged.length === 0) return null
  return (
    <div className={styles.made} role="status" data-testid="made-of">
      {whole && left.length > 0 && (
        <p>
          ■ {t('edit.part.banner', { name: whole.name, fields: left.join(t('imports.comma')) })}
        </p>
      )}
      {merged.map((from) => (
        <p key={from.fid}>
          ■ {t('edit.merged.banner', { kept: kept?.name ?? '', ended: from.name })}
          <Button
            size="small"
            type="link"
            onClick={() =>
              takeStep((now) =>
                withFeature(now, active, {
                  values: { ...now.features[active]!.values, ...valuesOf(layer, from) },
                }),
              )
            }
          >
            {t('edit.merged.takeAll', { name: from.name })}
          </Button>
        </p>
      ))}
    </div>
  )
}
