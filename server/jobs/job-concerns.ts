/** A job concerns who could have started it: until log-in arrives, the same role with the same units. */
import type { Viewer } from '../../gis-data/viewer.ts'
import { viewerKey } from '../http/viewer.ts'
import type { JobRecord } from './job-records.ts'

export const jobConcerns = (
  { viewer_role, viewer_units }: Pick<JobRecord, 'viewer_role' | 'viewer_units'>,
  viewer: Viewer,
): boolean => viewerKey({ role: viewer_role, units: viewer_units }) === viewerKey(viewer)
