// A made-up county for the tests of this folder, as full as the fullest we know.
import { aBodyCalled, aRelation } from '../../../test/builders/body.ts'
import { aCharter } from '../../../test/builders/charter.ts'
import type { Body, RelationEnd, RelationVerb } from '../../body/body.ts'
import type { BodyKind } from '../../charter/charter.ts'
import type { Principal } from '../../principal/principal.ts'
import { always } from '../../shared/period.ts'
import type { StructureGround, StructureLinks } from './structure.ts'

type BodyRow = readonly [id: string, name: string, kind: BodyKind, changes?: Partial<Body>]
type RelationRow = readonly [from: string, verb: RelationVerb, to: string, about?: string]

/** A region and three municipalities, with the bodies and relations of the rows. */
export function countyOf(
  rows: readonly BodyRow[],
  relationRows: readonly RelationRow[],
): StructureGround {
  const bodies = rows.map(([id, name, , changes]) => aBodyCalled(id, name, changes))
  const charters = new Map(
    rows.map(([id, , bodyKind]) => [id, aCharter({ id, bodyIds: [id], bodyKind, period: always })]),
  )
  const endOf = (id: string): RelationEnd => {
    if (id === 'kommunerna') return { kind: 'each', each: 'municipality' }
    if (id === 'huvudmannen') return { kind: 'each', each: 'principal' }
    if (id === 'regionen') return { kind: 'principal', principalId: id }
    return { kind: 'body', bodyId: id }
  }
  return {
    principals: [
      principal('regionen', 'Region Exempel', 'region'),
      ...['Arboga', 'Sala', 'Västerås'].map((name) => principal(name, name, 'municipality')),
    ],
    bodies,
    relations: relationRows.map(([from, verb, to, about], index) =>
      aRelation({
        id: `r${index}`,
        from: endOf(from),
        verb,
        to: endOf(to),
        ...(about !== undefined && { about: { sv: about } }),
      }),
    ),
    chartersOf: (id) => [charters.get(id)].filter((charter) => charter !== undefined),
    charterOn: (id) => charters.get(id),
  }
}

function principal(id: string, name: string, kind: Principal['kind']): Principal {
  return {
    id,
    kind,
    names: [{ value: { full: name, short: name }, period: always }],
    period: always,
  }
}

/** Links that say what they lead to. */
export const exampleLinks: StructureLinks = {
  body: (slug) => `/organ/${slug}`,
  principal: (id) => `/huvudman/${id}`,
  principals: () => '/huvudman',
}

const political = ['halsa', 'kompetens', 'nara'] as const
const networks = ['skolchefer', 'socialchefer', 'naringschefer'] as const
const references = [
  ['hsf', 'Förvaltningsledning HSF'],
  ['lg-nara', 'Ledningsgrupp Nära vård'],
  ['lg-akut', 'Ledningsgrupp Akutsjukvård'],
  ['lg-diagnostik', 'Ledningsgrupp Diagnostik'],
  ['vardval', 'Vårdvalsråd'],
  ['lg-medicin', 'Ledningsgrupp Medicinska staben'],
] as const

/** 24 bodies and some seventy relations: groups that share lines, one that shares all but one, and one alone. */
export const fullCounty: StructureGround = countyOf(
  [
    ['srb', 'Strategisk regional beredning', 'strategicPreparatoryCommittee'],
    ['halsa', 'Politisk samverkansgrupp Hälsa', 'politicalCollaborationGroup'],
    ['kompetens', 'Politisk samverkansgrupp Kompetensförsörjning', 'politicalCollaborationGroup'],
    ['nara', 'Politisk samverkansgrupp Nära vård', 'politicalCollaborationGroup'],
    ['beslutande', 'Respektive beslutande organ', 'decidingBody', { inEach: 'principal' }],
    ['ledningsgruppen', 'Regionala ledningsgruppen', 'regionalManagementGroup'],
    ['chefsforum', 'Chefsforum', 'managementForum'],
    ['sjukvard', 'Länsgemensam samverkansgrupp för hälso- och sjukvårdsfrågor', 'preparatoryGroup'],
    ['barn', 'Beredningsgrupp barn och unga', 'preparatoryGroup'],
    ['arbetsgrupper', 'Särskilda tillfälliga arbetsgrupper', 'workingGroup'],
    ['skolchefer', 'Skolchefsnätverket', 'professionalNetwork'],
    ['socialchefer', 'Socialchefsnätverket', 'professionalNetwork'],
    ['naringschefer', 'Näringschefsnätverket', 'professionalNetwork'],
    ['program', 'Programmet Nära vård', 'programme'],
    ['styrelse', 'Länsgemensam ledningsgrupp', 'programmeBoard'],
    ...references.map(([id, name]): BodyRow => [id, name, 'leadershipGroup']),
    ['facklig', 'Facklig referensgrupp', 'referenceGroup'],
    ['lokala', 'Lokala ledningsgrupper', 'localLeadershipGroup', { inEach: 'municipality' }],
    ['ensam', 'Ensamma gruppen', 'steeringGroup'],
  ],
  [
    ...political.flatMap((group): RelationRow[] => [
      ['srb', 'decides', group],
      ['srb', 'commissions', group, 'fokusuppdrag, när det behövs'],
      [group, 'informs', 'srb', 'årsplaneringen'],
      [group, 'reportsTo', 'srb', 'två gånger per år'],
      [group, 'recommendsTo', 'srb', 'vid behov'],
      [group, 'recommendsTo', 'beslutande', 'vid behov'],
      [group, 'requestsFrom', 'ledningsgruppen'],
      ['regionen', 'appoints', group, 'tre ledamöter och ordföranden'],
      ['kommunerna', 'appoints', group, 'en ledamot'],
      ...networks.map((network): RelationRow => [network, 'isLinkedTo', group]),
    ]),
    ...networks.flatMap((network): RelationRow[] => [
      ['ledningsgruppen', 'assignsTo', network],
      ['regionen', 'leads', network],
      ['kommunerna', 'takesPartIn', network],
    ]),
    ['chefsforum', 'commissions', 'sjukvard'],
    ['chefsforum', 'appoints', 'sjukvard', 'gruppens medlemmar'],
    ['sjukvard', 'preparesFor', 'chefsforum'],
    ['huvudmannen', 'nominates', 'sjukvard'],
    ['sjukvard', 'setsUp', 'arbetsgrupper'],
    ['chefsforum', 'setsUp', 'arbetsgrupper'],
    ['styrelse', 'leads', 'program'],
    ['socialchefer', 'isPartOf', 'chefsforum'],
    ['barn', 'isReferenceFor', 'styrelse', 'när det rör barn och unga'],
    ['chefsforum', 'isReferenceFor', 'program'],
    ...references.map(([id]): RelationRow => [id, 'isReferenceFor', 'program']),
    ['facklig', 'isReferenceFor', 'program'],
    ['program', 'informs', 'facklig', 'löpande'],
    ['regionen', 'takesPartIn', 'lokala'],
    ['kommunerna', 'takesPartIn', 'lokala'],
  ],
)
