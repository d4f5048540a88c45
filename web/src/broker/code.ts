// Where a code waits on this device while its holder signs in.

export const CLAIM_CODE = 'claim-code'
