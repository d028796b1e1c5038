import { ledgerIdOf, meetingIdOf } from '../src/demo/meetings/meeting-ids.ts'

/** A kind of page: what it is, and one address that shows it. */
export interface PageKind {
  readonly what: string
  readonly path: string
  /** What the answer says, when it is not 200. */
  readonly status?: 400 | 404 | 422
}

const published = 'nara-vard-2026-05'

/** The notes of a meeting of the demo. */
const publishedNotes = `/vastmanland/moten/${meetingIdOf(published)}`

/** What came of a recommendation at that meeting: published last of the two. */
export const publishedLedger = `/vastmanland/beslut/${ledgerIdOf(published)}`

/** Every kind of page, each in the fullest form there is, and the ones that refuse. */
export const pageKinds: readonly PageKind[] = [
  { what: 'the choice of a collaboration', path: '/' },
  { what: 'a start page', path: '/vastmanland' },
  { what: 'a start page on another day', path: '/vastmanland?datum=2019-10-01' },
  { what: 'a structure', path: '/vastmanland/struktur' },
  { what: 'a structure with 49 municipalities', path: '/vastra-gotaland/struktur' },
  { what: 'the list of bodies', path: '/vastmanland/organ' },
  { what: 'a body with a roster', path: '/vastmanland/organ/samverkansgrupp-nara-vard' },
  {
    what: 'a body with members who do not decide',
    path: '/vastmanland/organ/lansgemensam-ledningsgrupp-nara-vard',
  },
  { what: 'a body that is no more', path: '/vastmanland/organ/politisk-samverkansgrupp-aldre' },
  {
    what: 'a body that did not exist yet',
    path: '/vastmanland/organ/samverkansgrupp-nara-vard?datum=2016-06-01',
  },
  { what: 'a body in every municipality', path: '/vastra-gotaland/organ' },
  { what: 'a charter', path: '/vastmanland/organ/samverkansgrupp-nara-vard/uppdrag' },
  { what: 'a body without a charter', path: '/vastmanland/organ/vardvalsrad/uppdrag' },
  { what: 'all charters and how they are followed', path: '/vastmanland/uppdrag' },
  { what: 'the list of principals', path: '/vastra-gotaland/huvudman' },
  { what: 'a principal', path: '/vastmanland/huvudman/region-vastmanland' },
  { what: 'the published matters', path: '/vastmanland/arenden' },
  {
    what: 'matters by a group and a state',
    path: '/vastmanland/arenden?sok=unga&organ=chefsforum&lage=under-beredning',
  },
  { what: 'a search that finds no matter', path: '/vastmanland/arenden?sok=tunnelbana' },
  { what: 'the published matters of a large collaboration', path: '/vastra-gotaland/arenden' },
  { what: 'the published matters in English', path: '/en/vastmanland/arenden' },
  { what: 'the meetings of a collaboration', path: '/vastmanland/moten' },
  { what: 'the meetings of a group', path: '/vastmanland/moten?organ=samverkansgrupp-nara-vard' },
  { what: 'the notes of a meeting', path: publishedNotes },
  { what: 'the notes of a meeting in English', path: `/en${publishedNotes}` },
  { what: 'a meeting that does not exist', path: '/vastmanland/moten/inget', status: 404 },
  { what: 'what groups have recommended', path: '/vastmanland/beslut' },
  { what: 'what groups have recommended, in English', path: '/en/vastmanland/beslut' },
  { what: 'what each principal has decided', path: publishedLedger },
  { what: 'what each principal has decided, in English', path: `/en${publishedLedger}` },
  { what: 'a recommendation that does not exist', path: '/vastmanland/beslut/inget', status: 404 },
  { what: 'the form that compares two days', path: '/vastmanland/jamfor' },
  { what: 'a comparison', path: '/vastmanland/jamfor?fran=2019-10-01&till=2026-11-22' },
  {
    what: 'a comparison with a day that does not exist',
    path: '/vastmanland/jamfor?fran=2026-02-31&till=2026-11-22',
    status: 422,
  },
  { what: 'the sources', path: '/vastmanland/kallor' },
  { what: 'whom to contact', path: '/vastmanland/kontakt' },
  { what: 'open data', path: '/oppna-data' },
  { what: 'the accessibility statement', path: '/tillganglighetsredogorelse' },
  { what: 'what is said of cookies', path: '/kakor' },
  { what: 'what Rådslag is', path: '/om' },
  { what: 'a start page in English', path: '/en/vastmanland' },
  { what: 'a body in English', path: '/en/vastmanland/organ/samverkansgrupp-nara-vard' },
  { what: 'a charter in English', path: '/en/vastmanland/organ/samverkansgrupp-nara-vard/uppdrag' },
  { what: 'where one signs in', path: '/logga-in' },
  { what: 'where one signs in, in English', path: '/en/logga-in' },
  { what: 'a page that does not exist', path: '/finns/inte', status: 404 },
  { what: 'a body that does not exist', path: '/vastmanland/organ/chefsforun', status: 404 },
  { what: 'a principal that does not exist', path: '/vastmanland/huvudman/arbogaa', status: 404 },
  { what: 'a matter that does not exist', path: '/vastmanland/arenden/2026-9999', status: 404 },
  { what: 'a day that does not exist', path: '/vastmanland?datum=2026-02-31', status: 400 },
]
