/** Boundary points of the evidence as offices write them: X north, Y east. */
import { useTranslation } from 'react-i18next'
import type { BoundaryRing } from '../../server/api/proof-contract.ts'
import styles from './evidence-pack.module.css'

export function BoundaryPoints({ rings }: { rings: readonly BoundaryRing[] }) {
  const { t } = useTranslation()
  return (
    <table className={styles.points}>
      <thead>
        <tr>
          <th scope="col">{t('pack.point')}</th>
          <th scope="col">X</th>
          <th scope="col">Y</th>
        </tr>
      </thead>
      <tbody>
        {rings
          .flatMap((ring) => numbered(ring, rings.length > 1))
          .map(({ name, x, y }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{x.toFixed(3)}</td>
              <td>{y.toFixed(3)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

/** `J7`, or `1-2-J7` for point 7 of the second ring of the first part. */
const numbered = ({ part, ring, points }: BoundaryRing, several: boolean) =>
  points.map(([x, y], at) => ({ name: `${several ? `${part}-${ring}-` : ''}J${at + 1}`, x, y }))
