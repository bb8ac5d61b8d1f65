/** What this browser says about messages beside the page; some have none, and all want a secure address. */
export type Allowed = NotificationPermission | 'impossible'

export const allowed = (): Allowed =>
  typeof Notification === 'undefined' || !isSecureContext ? 'impossible' : Notification.permission

/** Asks, because somebody pressed the button for it; a page that asks by itself is refused for good. */
export async function askToShow(): Promise<Allowed> {
  if (allowed() === 'default') await Notification.requestPermission()
  return allowed()
}

/** Shows a message beside the page, if that was allowed; `about` keeps one matter to one message. */
export function showBeside(title: string, body: string, about: string): void {
  if (allowed() !== 'granted') return
  try {
    const message = new Notification(title, { body, tag: about })
    message.addEventListener('click', () => window.focus())
  } catch {
    // Telephones show such messages only from a worker in the background; the bar on the page is there anyway.
  }
}
