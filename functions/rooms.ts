// All rooms of the API, each under its path: what the embedded server, the tests and the description see.
import { Hono } from 'hono'
import { brokerRoutes } from './broker/routes.ts'
import { boardRoutes } from './board/routes.ts'
import { caseRoutes } from './case/routes.ts'
import { deskRoutes } from './desk/routes.ts'
import { dayRoutes } from './event/day/routes.ts'
import { planRoutes } from './event/plan/routes.ts'
import { releaseRoutes } from './event/release/routes.ts'
import { reportRoutes } from './event/report/routes.ts'
import { eventRoutes } from './event/routes.ts'
import { seatRoutes } from './event/seat/routes.ts'
import { transcriptRoutes } from './event/transcript/routes.ts'
import { wishRoutes } from './event/wish/routes.ts'
import { financeRoutes } from './finance/routes.ts'
import { fundingRoutes } from './funding/routes.ts'
import { fileRoutes } from './file/routes.ts'
import { holdRoutes } from './hold/routes.ts'
import { type Env } from './http.ts'
import { importRoutes } from './import/routes.ts'
import { ledgerRoutes } from './ledger/routes.ts'
import { unmetRoutes } from './unmet/routes.ts'
import { findingRoutes } from './finding/routes.ts'
import { proposalRoutes } from './proposal/routes.ts'
import { newcomerRoutes } from './newcomer/routes.ts'
import { claimRoutes } from './claim/routes.ts'
import { listingRoutes } from './listing/routes.ts'
import { matchRoutes, opportunityRoutes } from './match/routes.ts'
import { noticeRoutes } from './notice/routes.ts'
import { openRoutes } from './open/routes.ts'
import { orgRoutes } from './org/routes.ts'
import { pairRoutes } from './pair/routes.ts'
import { registrarRoutes } from './registrar/routes.ts'
import { searchRoutes, statsRoutes } from './search/routes.ts'
import { sheetRoutes } from './sheet/routes.ts'
import { supportedRoutes } from './supported/routes.ts'
import { resultRoutes } from './survey/result/routes.ts'
import { surveyRoutes } from './survey/routes.ts'
import { session } from './session/routes.ts'

export const rooms = new Hono<Env>()
  .route('/', session)
  .route('/listings', listingRoutes)
  .route('/cases', caseRoutes)
  .route('/cases', pairRoutes)
  .route('/cases', holdRoutes)
  .route('/cases', proposalRoutes)
  .route('/opportunities', opportunityRoutes)
  .route('/matches', matchRoutes)
  .route('/desk', deskRoutes)
  .route('/desk', brokerRoutes)
  .route('/desk', unmetRoutes)
  .route('/board', boardRoutes)
  .route('/events', eventRoutes)
  .route('/events', seatRoutes)
  .route('/events', wishRoutes)
  .route('/events', planRoutes)
  .route('/events', releaseRoutes)
  .route('/events', dayRoutes)
  .route('/events', reportRoutes)
  .route('/events', transcriptRoutes)
  .route('/ledger', ledgerRoutes)
  .route('/imports', importRoutes)
  .route('/open', openRoutes)
  .route('/claims', claimRoutes)
  .route('/newcomer', newcomerRoutes)
  .route('/findings', findingRoutes)
  .route('/orgs', orgRoutes)
  .route('/orgs', registrarRoutes)
  .route('/notices', noticeRoutes)
  .route('/files', fileRoutes)
  .route('/finance', financeRoutes)
  .route('/finance', sheetRoutes)
  .route('/funding', fundingRoutes)
  .route('/surveys', surveyRoutes)
  .route('/surveys', resultRoutes)
  .route('/supported', supportedRoutes)
  .route('/search', searchRoutes)
  .route('/stats', statsRoutes)

/** What the web's typed client knows of the API. */
export type Api = typeof rooms
