/** Runs in every engine test file: once its own hooks are through, its databases' folders go. */
import { afterAll } from 'vitest'
import { removeTestFolders } from './open-test-database.ts'

afterAll(removeTestFolders)
