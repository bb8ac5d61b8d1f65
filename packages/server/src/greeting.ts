import type { Duty } from '@jiefen/domain/kernel'
import { getUnit } from '@jiefen/domain/region'
import type { DemoPerson } from '@jiefen/regions'
import QRCode from 'qrcode'
import { demoPassword } from './demo/index.ts'
import type { House } from './house.ts'

/** What the terminal shows when the service is ready: where to look, and as whom. */
export async function greet(house: House, address: string, people: readonly DemoPerson[]): Promise<void> {
  const { origin } = house.settings
  const unit = house.region.units.find(({ kind, level }) => kind === 'territory' && level === 'village')
  const resident = unit === undefined ? `${origin}/` : `${origin}/c/${unit.code}`
  const lines = [
    '',
    `  解纷 Jiefen · ${house.region.name.zh} ${house.region.name.en}`,
    '',
    `  群众 residents   ${resident}`,
    `  工作台 console   ${origin}/console/`,
    `  接口 API         ${origin}/api/docs`,
    ...(address.includes(`:${house.settings.port}`) ? [] : [`  listening on     ${address}`]),
    '',
  ]
  if (people.length > 0) {
    lines.push(`  演示账号 demo logins (password ${demoPassword})`)
    for (const { login, name, duty } of oneOfEachRole(people)) {
      lines.push(
        `    ${login.padEnd(18)} ${duty.role.padEnd(20)} ${getUnit(house.region, duty.unit).name.zh} ${name}`,
      )
    }
    lines.push('')
  }
  console.log(lines.join('\n'))
  console.log(await QRCode.toString(resident, { type: 'terminal', small: true }))
}

function oneOfEachRole(people: readonly DemoPerson[]): { login: string; name: string; duty: Duty }[] {
  const all = people.flatMap(({ login, name, duties }) => duties.map((duty) => ({ login, name, duty })))
  return all.filter(({ duty }, at) => all.findIndex((other) => other.duty.role === duty.role) === at)
}
