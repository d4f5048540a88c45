// Does this device hold a demand of this member that never reached the server?
import { draftOf } from '../../client/draft.ts'

export const unsent = (memberId: string): boolean => draftOf(`demand:${memberId}:new`) !== undefined
