import {
  colours,
  contrastColours,
  contrastWarningColours,
  fonts,
  radius,
  targetSizes,
  typeSizes,
  warningColours,
} from './tokens.ts'

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const variables = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--${kebab(name)}:${value}`)
    .join(';')

const warnings = (colours: typeof warningColours | typeof contrastWarningColours): string =>
  Object.entries(colours)
    .map(([name, { ink, wash }]) => `--warn-${name}:${ink};--warn-${name}-wash:${wash}`)
    .join(';')

/**
 * The tokens as CSS variables. `large`, `largest` and `contrast` are classes on <html>, so a cookie is enough and
 * no script is needed.
 */
export const tokenCss = [
  `:root{${variables(colours)};${warnings(warningColours)};--text:${fonts.text};--figures:${fonts.figures};--radius:${radius.small}px;--radius-large:${radius.large}px;--size:${typeSizes.normal}px;--target:${targetSizes.normal}px;--edge:1px}`,
  `.large{--size:${typeSizes.large}px;--target:${targetSizes.large}px}`,
  `.largest{--size:${typeSizes.largest}px;--target:${targetSizes.largest}px}`,
  `.contrast{${variables(contrastColours)};${warnings(contrastWarningColours)};--edge:2px}`,
].join('\n')
