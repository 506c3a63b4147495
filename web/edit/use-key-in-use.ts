/** Whether the key typed for the feature under edit is that of another: of the layer, or of the same edit. */
import { useIsBorne } from '../api/ledger.ts'
import type { EditSession } from './edit-session.ts'
import { changedValues } from './work.ts'

export function useKeyInUse({ layer, work, active, origins }: EditSession): boolean {
  const feature = work.features[active]!
  const { fid } = feature
  const changed = changedValues(feature, fid === null ? undefined : origins[fid])[layer.keyField]
  const key = changed === null || changed === undefined || changed === '' ? null : String(changed)
  const stored = useIsBorne(layer.id, layer.keyField, key, fid)
  const beside = work.features.some(
    (other) => other !== feature && String(other.values[layer.keyField] ?? '') === key,
  )
  return stored || beside
}
