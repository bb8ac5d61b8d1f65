import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Loading } from './pieces/index.ts'
import { Broken, Frame, Home, Nowhere } from './shell/index.ts'

const root = createRootRoute({ component: Frame, notFoundComponent: Nowhere, errorComponent: Broken })
const under = () => root
/** The router reads a bare number in the address as a number; somebody may well search for one. */
const text = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : typeof value === 'string' && value !== '' ? value : undefined

/** Each room is a chunk of its own and comes when it is first entered. */
const routeTree = root.addChildren([
  createRoute({ getParentRoute: under, path: '/', component: Home }),
  createRoute({
    getParentRoute: under,
    path: '/worklist',
    validateSearch: (search: Record<string, unknown>): { view?: string; q?: string; unit?: string } => {
      const [view, q, unit] = [text(search.view), text(search.q), text(search.unit)]
      return {
        ...(view === undefined ? {} : { view }),
        ...(q === undefined ? {} : { q }),
        ...(unit === undefined ? {} : { unit }),
      }
    },
    component: lazyRouteComponent(() => import('./worklist/index.ts'), 'WorklistRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/register',
    component: lazyRouteComponent(() => import('./reception/index.ts'), 'ReceptionRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/matters/$number',
    validateSearch: (
      search: Record<string, unknown>,
    ): { do?: string; tab?: string; thread?: string; room?: string; from?: string; until?: string } => {
      const [action, tab, thread] = [text(search.do), text(search.tab), text(search.thread)]
      const [room, from, until] = [text(search.room), text(search.from), text(search.until)]
      return {
        ...(action === undefined ? {} : { do: action }),
        ...(tab === undefined ? {} : { tab }),
        ...(thread === undefined ? {} : { thread }),
        ...(room === undefined ? {} : { room }),
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      }
    },
    component: lazyRouteComponent(() => import('./matter/index.ts'), 'MatterRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/video/$number/$session',
    component: lazyRouteComponent(() => import('./video/index.ts'), 'VideoRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/day',
    component: lazyRouteComponent(() => import('./day/index.ts'), 'DayRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/calendar',
    component: lazyRouteComponent(() => import('./calendar/index.ts'), 'CalendarRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/board',
    component: lazyRouteComponent(() => import('./board/index.ts'), 'BoardRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/places',
    component: lazyRouteComponent(() => import('./places/index.ts'), 'PlacesRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/directory',
    component: lazyRouteComponent(() => import('./directory/index.ts'), 'DirectoryRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/allowances',
    component: lazyRouteComponent(() => import('./allowances/index.ts'), 'AllowancesRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/grades',
    component: lazyRouteComponent(() => import('./grades/index.ts'), 'GradesRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/joining',
    component: lazyRouteComponent(() => import('./joining/index.ts'), 'JoiningRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/people',
    component: lazyRouteComponent(() => import('./people/index.ts'), 'PeopleRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/audit',
    component: lazyRouteComponent(() => import('./audit/index.ts'), 'AuditRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/notices',
    component: lazyRouteComponent(() => import('./notices/index.ts'), 'NoticesRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/undelivered',
    component: lazyRouteComponent(() => import('./undelivered/index.ts'), 'UndeliveredRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/quality',
    component: lazyRouteComponent(() => import('./quality/index.ts'), 'QualityRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/bulletin',
    component: lazyRouteComponent(() => import('./bulletin/index.ts'), 'BulletinRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/calculators',
    validateSearch: (search: Record<string, unknown>): { matter?: string; replaces?: string } => {
      const [matter, replaces] = [text(search.matter), text(search.replaces)]
      return {
        ...(matter === undefined ? {} : { matter }),
        ...(replaces === undefined ? {} : { replaces }),
      }
    },
    component: lazyRouteComponent(() => import('./calculators/index.ts'), 'CalculatorsRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/burden',
    component: lazyRouteComponent(() => import('./burden/index.ts'), 'BurdenRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/wordings',
    component: lazyRouteComponent(() => import('./wordings/index.ts'), 'WordingsRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/endpoints',
    component: lazyRouteComponent(() => import('./endpoints/index.ts'), 'EndpointsRoom'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/account',
    component: lazyRouteComponent(() => import('./account/index.ts'), 'AccountRoom'),
  }),
])

export const router = createRouter({
  routeTree,
  basepath: '/console',
  defaultErrorComponent: Broken,
  // The frame stands at once; the room's own place says that it is coming.
  defaultPendingComponent: Loading,
  defaultPendingMs: 200,
  defaultPendingMinMs: 0,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
