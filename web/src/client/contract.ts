// What the pages read against what the API answers: where the two differ, this file does not compile.
import type { ExtractSchema } from 'hono/types'
import type { Api } from '#functions/rooms.ts'
import type { Message, Paper } from '#shared/case/message.ts'
import type { Board } from '#shared/clock/pace.ts'
import type { Consent } from '#shared/finance/sheet.ts'
import type { Figures } from '#shared/ledger/figures.ts'
import type { Line } from '#shared/ledger/line.ts'
import type { Notice } from '#shared/notice/notice.ts'
import type { DeskView } from '../desk/view.ts'
import type { DemandView } from '../firm/party.ts'
import type { Shown } from '#shared/org/reputation.ts'
import type { Cluster } from '#shared/unmet/unmet.ts'
import type { Claimed } from '../broker/Claim.tsx'
import type { Code } from '../broker/CodeCard.tsx'
import type { KnownOrg } from '../broker/OrgStep.tsx'
import type { Quarter } from '../finance/Lending.tsx'
import type { MoneyTables } from '../finance/money.ts'
import type { NeedLine, NeedView } from '../finance/need.ts'
import type { CallView, Paged, ShelfView } from '../funding/view.ts'
import type { FindingView } from '../finding/view.ts'
import type { Report } from '#shared/event/report.ts'
import type { EventPage } from '../event/event.ts'
import type { BoardView, PlanView } from '../hosting/plan.ts'
import type { ProposalView } from '../hosting/Proposal.tsx'
import type { ListingView } from '../listing/listing.ts'
import type { MyWishes } from '../meetings/wish.ts'
import type { MyListing, MyOrg } from '../my/my.ts'
import type { DeskLine, MyLine, SummaryView, SurveyView } from '../survey/survey.ts'
import type { PublicLine, SupportedView } from '../supported/supported.ts'
import type { TranscriptPage } from '../transcript/transcript.ts'
import type { MyTimetable } from '../meetings/meeting.ts'
import type { Session } from './session.ts'

type Schema = ExtractSchema<Api>
/** The body that a route answers when all is well, as it comes over the line. */
type Told<P extends keyof Schema, M extends string> =
  Schema[P] extends Record<M, { output: infer Body }> ? Body : never

/** JSON leaves out what is undefined: there, an absent value and an undefined one are the same. */
type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { [K in keyof T]: Loose<T[K]> | undefined }
    : T
/** True where everything that `Page` reads is answered so; no such route answers `never`. */
type Reads<Body, Page> = [Body] extends [never]
  ? false
  : [Body] extends [Loose<Page>]
    ? true
    : false
type Holds<T extends true> = T
type Items<T> = { items: readonly T[]; next?: string }

export type Contract = [
  Holds<Reads<Told<'/session', '$get'>, Session>>,
  Holds<Reads<Told<'/events/:id/timetable', '$get'>, MyTimetable>>,
  Holds<Reads<Told<'/listings', '$get'>, Items<object>>>,
  Holds<Reads<Told<'/listings/mine', '$get'>, Items<object>>>,
  Holds<Reads<Told<'/listings/:id', '$get'>, Omit<ListingView, 'kind' | 'fields'>>>,
  Holds<
    Reads<
      Told<'/listings/:id', '$get'>,
      Pick<
        MyListing,
        | 'id'
        | 'status'
        | 'version'
        | 'relation'
        | 'next'
        | 'missing'
        | 'doubts'
        | 'now'
        | 'confirmBy'
      >
    >
  >,
  Holds<
    Reads<
      Told<'/orgs/mine', '$get'>,
      Pick<MyOrg, 'name' | 'creditCode' | 'role' | 'region' | 'status' | 'version'>
    >
  >,
  Holds<Reads<Told<'/opportunities', '$get'>, Items<object>>>,
  Holds<Reads<Told<'/desk/todo', '$get'>, Items<object>>>,
  Holds<Reads<Told<'/ledger', '$get'>, Items<Pick<Line, 'id' | 'org' | 'region' | 'title'>>>>,
  Holds<
    Reads<Told<'/ledger/figures', '$get'>, { items: readonly Pick<Figures, 'region' | 'at'>[] }>
  >,
  Holds<Reads<Told<'/ledger/views', '$get'>, { version: number }>>,
  Holds<Reads<Told<'/notices/preferences', '$get'>, { preference: object; version: number }>>,
  Holds<Reads<Told<'/events', '$get'>, Items<object>>>,
  Holds<Reads<Told<'/events/:id', '$get'>, Omit<EventPage, 'fields'>>>,
  Holds<Reads<Told<'/events/:id/wishes', '$get'>, MyWishes>>,
  Holds<Reads<Told<'/events/:id/board', '$get'>, BoardView>>,
  Holds<Reads<Told<'/events/proposal', '$get'>, ProposalView>>,
  Holds<Reads<Told<'/events/:id/plan', '$get'>, PlanView>>,
  Holds<Reads<Told<'/events/:id/report', '$get'>, Report>>,
  Holds<Reads<Told<'/events/:id/transcript', '$get'>, TranscriptPage>>,
  Holds<Reads<Told<'/notices', '$get'>, Items<Pick<Notice, 'id' | 'at' | 'code' | 'link'>>>>,
  Holds<Reads<Told<'/claims/look', '$post'>, Omit<Claimed, 'listing'>>>,
  Holds<Reads<Told<'/desk/codes/:ref', '$get'>, Code>>,
  Holds<Reads<Told<'/desk/orgs', '$get'>, Pick<KnownOrg, 'id' | 'name' | 'members'>>>,
  Holds<Reads<Told<'/findings', '$get'>, Items<object>>>,
  Holds<Reads<Told<'/findings/:id', '$get'>, Pick<FindingView, 'status' | 'version'>>>,
  Holds<Reads<Told<'/desk/unmet', '$get'>, { clusters: readonly Cluster[] }>>,
  Holds<Reads<Told<'/orgs/:id/reputation', '$get'>, Shown>>,
  Holds<Reads<Told<'/orgs/mine/reads', '$get'>, Items<object>>>,
  Holds<Reads<Told<'/supported', '$get'>, Items<PublicLine>>>,
  Holds<Reads<Told<'/supported/desk', '$get'>, Items<object>>>,
  Holds<Reads<Told<'/supported/:id', '$get'>, SupportedView>>,
  Holds<Reads<Told<'/surveys', '$get'>, Items<Partial<DeskLine> | MyLine>>>,
  Holds<Reads<Told<'/surveys/:id', '$get'>, Pick<SurveyView, 'id' | 'status' | 'questions'>>>,
  Holds<Reads<Told<'/surveys/:id/summary', '$get'>, SummaryView>>,
  Holds<Reads<Told<'/search', '$get'>, { total: number; relaxed: boolean; next?: string }>>,
  Holds<Reads<Told<'/stats', '$get'>, { total: number }>>,
  Holds<Reads<Told<'/listings/:id', '$get'>, Pick<DeskView, 'hold' | 'asked' | 'parties'>>>,
  Holds<Reads<Told<'/listings/:id', '$get'>, Pick<DemandView, 'party'>>>,
  Holds<Reads<Told<'/board', '$get'>, Board>>,
  Holds<Reads<Told<'/desk/cases', '$get'>, Items<object>>>,
  Holds<Reads<Told<'/cases/:demandId/parties/:orgId/messages', '$get'>, Items<Message>>>,
  Holds<Reads<Told<'/cases/:demandId/parties/:orgId/papers', '$get'>, Items<Paper>>>,
  Holds<Reads<Told<'/finance/needs', '$get'>, Items<NeedLine>>>,
  Holds<Reads<Told<'/finance/asks', '$get'>, Items<NeedView>>>,
  Holds<Reads<Told<'/finance/needs/:id', '$get'>, NeedView>>,
  Holds<Reads<Told<'/finance/needs/:id/consents', '$get'>, Items<Consent & { version: number }>>>,
  Holds<Reads<Told<'/finance/figures', '$get'>, Quarter>>,
  Holds<Reads<Told<'/finance/policies', '$get'>, MoneyTables>>,
  Holds<Reads<Told<'/funding/calls', '$get'>, Paged<CallView>>>,
  Holds<Reads<Told<'/funding/run', '$get'>, Paged<CallView>>>,
  Holds<Reads<Told<'/funding/shelf', '$get'>, Paged<ShelfView>>>,
]
