import { commandBodies } from '@jiefen/contract'
import {
  Channel,
  ClockName,
  Complexity,
  ConsentWay,
  InvitationWay,
  KeptAnswer,
  MatterKind,
  Role,
  SigningWay,
  StageName,
} from '@jiefen/contract/wire'
import { worklistViews } from '@jiefen/contract/worklist'
import type { MatterEventType } from '@jiefen/domain/matter'
import { describe, expect, test } from 'vitest'
import { forms } from '../matter/forms/index.ts'
import { emptyViews, viewNames } from '../worklist/words.ts'
import * as vocabulary from './index.ts'

type Names = Readonly<Record<string, readonly [string, string]>>

const closedLists: readonly (readonly [string, Names, readonly string[]])[] = [
  ['stages', vocabulary.stageNames, StageName.enum],
  ['kinds', vocabulary.kindNames, MatterKind.enum],
  ['complexities', vocabulary.complexityNames, Complexity.enum],
  ['channels', vocabulary.channelNames, Channel.enum],
  ['roles', vocabulary.roleNames, Role.enum],
  ['limits', vocabulary.limitNames, ClockName.enum],
  ['ways of consent', vocabulary.consentWayNames, ConsentWay.enum],
  ['ways of invitation', vocabulary.invitationWayNames, InvitationWay.enum],
  ['kept answers', vocabulary.keptNames, KeptAnswer.enum],
  ['ways of signing', vocabulary.signingWayNames, SigningWay.enum],
  ['commands', vocabulary.commandNames, Object.keys(commandBodies)],
  ['views', viewNames, worklistViews],
  ['empty views', emptyViews, worklistViews],
]

describe('every word of a closed list is said in both languages', () => {
  test.each(closedLists)('%s', (_list, names, members) => {
    expect(Object.keys(names).sort()).toEqual([...members].sort())
    for (const [zh, en] of Object.values(names)) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/[A-Za-z]/)
      expect(en).not.toMatch(/\p{Script=Han}/u)
    }
  })
})

test('every fact of the history has a word, and no word is left over', () => {
  // The compiler keeps both directions; the line below fails to compile when an event comes or goes.
  const known: Readonly<Record<MatterEventType, unknown>> = vocabulary.eventNames
  const extra: Exclude<keyof typeof vocabulary.eventNames, MatterEventType> extends never ? true : false =
    true
  expect(Object.keys(known).length).toBeGreaterThan(30)
  expect(extra).toBe(true)
})

test('every command has a form, and what a form asks is asked in both languages', () => {
  expect(Object.keys(forms).sort()).toEqual(Object.keys(commandBodies).sort())
  for (const form of Object.values(forms))
    for (const { label } of form.fields) {
      expect(label.zh).toMatch(/\p{Script=Han}/u)
      expect(label.en).not.toMatch(/\p{Script=Han}/u)
    }
})
