import type { Region } from '@jiefen/domain/region'
import { possibleIdentityNumbers } from './identity-number.ts'
import { allowanceFiles, parseAllowances } from './tables/allowances.ts'
import { articlesFile, parseArticles } from './tables/articles.ts'
import { parseCards } from './tables/cards.ts'
import { parseCategories } from './tables/categories.ts'
import { clausesFile, parseClauses } from './tables/clauses.ts'
import { cautionsFile, courtsFile, parseCautions, parseCourts } from './tables/courts.ts'
import { parseEscalation } from './tables/escalation.ts'
import { figureFiles, parseFigures } from './tables/figures.ts'
import { parseGrades } from './tables/grades.ts'
import { parseCalendar } from './tables/holidays.ts'
import { parseLadder } from './tables/ladder.ts'
import { nationalFolder } from './tables/layered.ts'
import { parseLimits } from './tables/limits.ts'
import { linksFile, parseLinks } from './tables/links.ts'
import { readRecord } from './tables/located-record.ts'
import { parseMessages } from './tables/messages.ts'
import { neverExamplesFile, parseNeverExamples } from './tables/never-examples.ts'
import { paperOnlyFile, parsePaperOnly } from './tables/paper-only.ts'
import { parsePauseReasons } from './tables/pause-reasons.ts'
import { type DemoPerson, parsePeople } from './tables/people.ts'
import { parsePerformance, performanceFile } from './tables/performance.ts'
import { parseQuality, qualityFiles } from './tables/quality.ts'
import { parseComplaintKinds, parseDeclineReasons, parseTerminationReasons } from './tables/reasons.ts'
import { parseRecourses, recoursesFile } from './tables/recourses.ts'
import { parseRemedies } from './tables/remedies.ts'
import { parseRoutes } from './tables/routes.ts'
import { parseScreening, screeningFile } from './tables/screening.ts'
import { type ProfileUse, parseSettings, settingsFile } from './tables/settings.ts'
import { parseSignals } from './tables/signals.ts'
import { parseStatusWords, statusWordsFile } from './tables/status-words.ts'
import { parseUnits } from './tables/units.ts'
import { parseWords } from './tables/words.ts'
import { addFault, type Fault, type FaultList, type Files, inReadingOrder, noFaults } from './text/index.ts'

/** A region that is right in every line, with its demo staff and whether it is in earnest. */
export interface ParsedRegion {
  readonly region: Region
  readonly people: readonly DemoPerson[]
  readonly use: ProfileUse
}

export const hasFaults = (parsed: ParsedRegion | { faults: Fault[] }): parsed is { faults: Fault[] } =>
  'faults' in parsed

const layered = [
  'categories.csv',
  'decline-reasons.csv',
  'termination-reasons.csv',
  'complaint-kinds.csv',
  'remedies.csv',
  'holidays.csv',
  'cards.csv',
  'escalation.csv',
  'grades.csv',
  'signals.csv',
  'pause-reasons.csv',
  clausesFile,
  statusWordsFile,
  paperOnlyFile,
  performanceFile,
  recoursesFile,
  cautionsFile,
  linksFile,
  articlesFile,
  neverExamplesFile,
  screeningFile,
  ...figureFiles,
  ...qualityFiles,
  'messages.csv',
  'message-channels.csv',
  'words.zh.json',
  'words.en.json',
]
const own = [
  settingsFile,
  ...allowanceFiles,
  'units.csv',
  courtsFile,
  'routes.csv',
  'limits.csv',
  'ladder.csv',
  'people.csv',
]
const knownFiles = new Set([...own, ...layered, ...layered.map((name) => `${nationalFolder}${name}`)])

/**
 * Turns the files of a region into values, or names everything that is wrong with them at once, by file and line. The
 * files of the region's own folder stand under their names, those of the national folder under `national/…`.
 */
export function parseRegion(files: Files): ParsedRegion | { faults: Fault[] } {
  const faults = noFaults()
  checkFileNames(files, faults)
  checkIdentityNumbers(files, faults)

  const source = readRecord(files, settingsFile, faults)
  const settings = source && parseSettings(source, faults)
  const levels = (settings?.levels ?? []).map((level) => level.name)
  const units = parseUnits(files, levels, faults)
  const categories = parseCategories(files, faults)
  const routes = parseRoutes(files, { levels, units, categories }, faults)
  const time = parseLimits(files, faults)
  const declineReasons = parseDeclineReasons(files, faults)
  const terminationReasons = parseTerminationReasons(files, faults)
  const complaintKinds = parseComplaintKinds(files, faults)
  const remedies = parseRemedies(files, categories, faults)
  const clauses = parseClauses(files, faults)
  const statusWords = parseStatusWords(files, faults)
  const paperOnly = parsePaperOnly(files, categories, faults)
  const performance = parsePerformance(files, faults)
  const screening = parseScreening(files, declineReasons, faults)
  const recourses = parseRecourses(files, categories, faults)
  const courts = parseCourts(files, units, faults)
  const confirmationCautions = parseCautions(files, categories, faults)
  const links = parseLinks(files, faults)
  const articles = parseArticles(files, categories, faults)
  const neverExamples = parseNeverExamples(files, categories, screening, faults)
  const figures = parseFigures(files, faults)
  const allowances = parseAllowances(files, faults)
  const words = parseWords(files, faults)
  const people = parsePeople(files, units, settings?.use, faults)
  const ladder = parseLadder(files, { levels, units }, faults)
  const cards = parseCards(files, faults)
  const escalation = parseEscalation(files, faults)
  const grades = parseGrades(files, levels, faults)
  const signals = parseSignals(files, faults)
  const quality = parseQuality(files, levels, faults)
  const pauseReasons = parsePauseReasons(files, faults)
  const messages = parseMessages(files, settings, categories.categories, faults)
  const calendar = settings && parseCalendar(files, settings, faults)

  if (faults.all.length > 0 || settings === undefined || time === undefined || calendar === undefined) {
    return { faults: inReadingOrder(faults) }
  }
  const { id, name, divisionCode, fictional, languages, complexFrom, stuckAfterDays, hotline, oralNumbers } =
    settings
  const region: Region = {
    id,
    name,
    divisionCode,
    fictional,
    languages,
    levels: settings.levels,
    units: units.units,
    categories: categories.categories,
    routes,
    declineReasons,
    terminationReasons,
    complaintKinds,
    remedies,
    clauses,
    statusWords,
    paperOnly,
    performance,
    recourses,
    courts,
    confirmationCautions,
    links,
    articles,
    neverExamples,
    figures,
    allowances,
    limits: time.limits,
    extensions: time.extensions,
    pauseReasons,
    ladder,
    cards,
    escalation,
    grades,
    signals,
    screening,
    quality,
    stuckAfterDays,
    ...(oralNumbers === undefined ? {} : { oralNumbers }),
    messages,
    calendar,
    complexFrom,
    words,
    ...(hotline === undefined ? {} : { hotline }),
  }
  return { region, people, use: settings.use }
}

function checkFileNames(files: Files, faults: FaultList): void {
  for (const file of files.keys()) {
    if (knownFiles.has(file)) continue
    addFault(faults, { file, line: 1 }, '不认识的文件', 'this file is not known')
  }
}

/** Nobody's identity number belongs in a file of settings, least of all a real one. */
function checkIdentityNumbers(files: Files, faults: FaultList): void {
  for (const [file, text] of files) {
    text.split('\n').forEach((content, index) => {
      if (possibleIdentityNumbers(content).length === 0) return
      addFault(
        faults,
        { file, line: index + 1 },
        '这里有一个校验位正确的身份证号，可能是真人的',
        'there is an identity number here whose check digit is right: it may be a real person’s',
      )
    })
  }
}
