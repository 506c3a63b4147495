/** Keeps a fault of one part from taking the page with it, and says what to do. */
import { Component, type ReactNode } from 'react'

export interface FaultBoundaryProps {
  /** What is said of the fault, and the action that helps. */
  readonly told: (fault: unknown) => ReactNode
  /** Another place is tried anew. */
  readonly place: string
  readonly children: ReactNode
}

interface Caught {
  readonly fault: unknown
  readonly place: string
}

export class FaultBoundary extends Component<FaultBoundaryProps, { caught: Caught | null }> {
  override state: { caught: Caught | null } = { caught: null }

  static getDerivedStateFromError(fault: unknown) {
    return { caught: { fault, place: '' } }
  }

  static getDerivedStateFromProps({ place }: FaultBoundaryProps, state: { caught: Caught | null }) {
    const { caught } = state
    if (!caught) return null
    if (caught.place === '') return { caught: { ...caught, place } }
    return caught.place === place ? null : { caught: null }
  }

  override render() {
    const { caught } = this.state
    return caught ? this.props.told(caught.fault) : this.props.children
  }
}
