import type { Role } from '@jiefen/domain/kernel'
import { type Action, rightsFor } from '@jiefen/domain/permission'

/** Which rooms of the console a person has: by a right of the table, or by who has use for the figures. */
const rooms = {
  worklist: 'list-worklist',
  calendar: 'see-rooms',
  reception: 'report-matter',
  board: ['receptionist', 'supervisor', 'leader'],
  grades: ['receptionist', 'supervisor', 'leader'],
  'join-rate': ['supervisor', 'leader'],
  units: ['receptionist', 'supervisor', 'leader', 'system-admin'],
  directory: ['receptionist', 'supervisor', 'leader', 'mediator'],
  people: 'manage-people',
  duties: 'manage-duties',
  audit: 'read-audit',
  bulletin: 'read-bulletin',
  'write-bulletin': 'write-bulletin',
  wordings: 'manage-messages',
  endpoints: 'manage-messages',
  undelivered: ['receptionist', 'supervisor'],
  burden: 'see-burden',
  calculators: 'use-calculators',
  'own-allowances': 'see-own-allowances',
  'review-allowances': 'review-allowances',
  allowances: 'see-allowances',
  'own-quality': 'see-own-record',
  quality: 'review-files',
} as const satisfies Record<string, Action | readonly Role[]>

export function roomsOf(held: readonly Role[]): Record<string, boolean> {
  const opens = (by: Action | readonly Role[]) =>
    held.some((role) => (typeof by === 'string' ? rightsFor(by)[role] !== undefined : by.includes(role)))
  return Object.fromEntries(Object.entries(rooms).map(([room, by]) => [room, opens(by)]))
}
