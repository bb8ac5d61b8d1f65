import { isoOf } from '@jiefen/domain/kernel'
import type { PlannedSession } from '@jiefen/domain/matter'
import type { Language } from '@jiefen/portal'

/**
 * One appointment for the calendar of a phone (RFC 5545). Whoever looks over a shoulder reads that somebody is expected
 * somewhere, and not why.
 */
export function calendarFile(
  { id, startsAt, endsAt, place, moved }: PlannedSession,
  {
    number,
    language,
    madeAt,
  }: { readonly number: string; readonly language: Language; readonly madeAt: string },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jiefen//Sessions//ZH',
    'BEGIN:VEVENT',
    `UID:${number}-${id}@jiefen`,
    `SEQUENCE:${moved}`,
    `DTSTAMP:${stamp(madeAt)}`,
    `DTSTART:${stamp(isoOf(startsAt))}`,
    `DTEND:${stamp(isoOf(endsAt))}`,
    `SUMMARY:${language === 'zh' ? '约好见面' : 'Appointment'}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${number}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${language === 'zh' ? '约好见面' : 'Appointment'}`,
    'TRIGGER:-PT2H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const stamp = (iso: string): string => `${iso.slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n')

/** A line has at most 75 octets, and none is cut within a character. */
function folded(line: string): string {
  let [out, width] = ['', 0]
  for (const sign of line) {
    const octets = Buffer.byteLength(sign)
    if (width + octets > 73) [out, width] = [`${out}\r\n `, 1]
    out += sign
    width += octets
  }
  return out
}
