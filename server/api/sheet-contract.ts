/**
 * Printed map sheets: what stands on one, and a series of one for each village of a town. They are
 * reports of their own kinds: `POST /api/reports` makes them, the file is a PDF.
 */
import { z } from 'zod'
import { findingStates } from '../../gis-data/rules/rule.ts'
import { orientations, papers } from '../../gis-data/sheets/paper.ts'
import { LARGEST_SCALE, SMALLEST_SCALE } from '../../gis-data/sheets/sheet-scales.ts'
import { secrecyGrades } from '../../gis-data/sheets/sheet-secrecy.ts'
import { noteDrawing } from './kept-contract.ts'

const line = (most: number) => z.string().trim().max(most).default('')

/** The lines of the title block, and what is written around the map. */
export const sheetTextSchema = z.object({
  /** 图名. */
  title: line(60),
  /** 图号. */
  number: line(40),
  /** 编制单位. */
  organisation: line(60),
  maker: line(30),
  checker: line(30),
  /** As it is to be printed, e.g. 2026-11-29. */
  date: line(30),
  secrecy: z.enum(secrecyGrades).default('internal'),
  /** 审图号; a public map must have one. */
  reviewNumber: line(60),
  notes: line(600),
})
export type SheetText = z.infer<typeof sheetTextSchema>

export const gridKinds = ['lines', 'ticks', 'none'] as const

/** What an office keeps as a template: everything but the place and the layers. */
export const sheetTemplateSchema = z.object({
  paper: z.enum(papers).default('A3'),
  orientation: z.enum(orientations).default('landscape'),
  grid: z.enum(gridKinds).default('ticks'),
  text: sheetTextSchema.prefault({}),
})
export type SheetTemplate = z.infer<typeof sheetTemplateSchema>

const scale = z.number().int().min(LARGEST_SCALE).max(SMALLEST_SCALE)

const contents = sheetTemplateSchema.extend({
  language: z.enum(['zh', 'en']).default('zh'),
  /** As they are shown on the map: drawn from below in the order of the catalogue. */
  layers: z
    .array(
      z.object({
        id: z.string(),
        opacity: z.number().min(0).max(1).default(1),
        /** CQL2 text: only the features that it leaves. */
        filter: z.string().trim().min(1).max(8000).optional(),
      }),
    )
    .min(1)
    .max(100),
  /** Notes as they stand on the map: 标注. */
  marks: z
    .array(noteDrawing.extend({ title: line(80) }))
    .max(500)
    .default([]),
  /** Satellite and drone pictures beneath the layers, the lowest first. */
  pictures: z
    .array(z.object({ id: z.string().max(60), opacity: z.number().min(0).max(1).default(1) }))
    .max(5)
    .default([]),
  /** The newest where absent. */
  revision: z.number().int().min(0).optional(),
  /** Findings of a run, narrowed as on the map. */
  findings: z
    .object({
      run: z.string(),
      rule: z.string().optional(),
      state: z.enum(findingStates).optional(),
      unit: z.string().optional(),
      fit: z.enum(['suspect', 'true_overlap']).optional(),
    })
    .optional(),
  format: z.literal('pdf').default('pdf'),
})

export const sheetRequestSchema = contents.extend({
  of: z.literal('sheet'),
  scale,
  /** Middle of the map on the sheet. */
  centre: z.tuple([z.number().min(73).max(136), z.number().min(3).max(54)]),
})
export type SheetRequest = z.infer<typeof sheetRequestSchema>

export const sheetSeriesRequestSchema = contents.extend({
  of: z.literal('sheetSeries'),
  /** Code of the town whose villages and communities get a sheet each. */
  town: z.string().regex(/^\d{9}$/, '应为 9 位镇街代码 (the 9 digits of a town)'),
  /** Absent: for each the largest of the usual scales at which it fits. */
  scale: scale.optional(),
})
export type SheetSeriesRequest = z.infer<typeof sheetSeriesRequestSchema>

/** What the sheets of both kinds share. */
export type SheetContents = z.infer<typeof contents>
