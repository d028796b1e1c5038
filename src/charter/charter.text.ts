import type { DecisionRight, Occupancy, SeatRole } from '../seat/seat.ts'
import type { Language } from '../shared/language.ts'
import type { DeliveryKind, MeetingMode } from './activity.ts'
import type { BodyKind, CheckMode, LegalForm, Modality } from './charter.ts'
import type { FindingStatus } from './finding.ts'
import { nouns } from './rules/facts/nouns.ts'

function singular<Key extends string>(
  things: Readonly<Record<Key, { readonly one: string }>>,
): Readonly<Record<Key, string>> {
  // Object.entries forgets the keys; they are those of `things`.
  return Object.fromEntries(
    Object.entries<{ readonly one: string }>(things).map(([key, { one }]) => [key, one]),
  ) as Record<Key, string>
}

const statuses: Record<FindingStatus, string> = {
  met: 'Uppfyllt',
  notMet: 'Inte uppfyllt',
  atRisk: 'Behöver uppmärksamhet',
  cannotTell: 'Går inte att avgöra',
  notChecked: 'Kontrolleras inte',
}

const statusMeanings: Record<FindingStatus, string> = {
  met: 'Uppgifterna i registret visar att regeln följs.',
  notMet: 'Uppgifterna i registret visar att regeln inte följs.',
  atRisk: 'Regeln kan komma att brytas, eller så är det något litet att se över.',
  cannotTell: 'Texten eller uppgifterna räcker inte för att säga om regeln följs.',
  notChecked: 'Regeln visas, men programmet kontrollerar den inte.',
}

const modalities: Record<Modality, string> = {
  must: 'Ska',
  should: 'Bör',
  may: 'Får',
  right: 'Har rätt',
  default: 'Om inget annat överenskoms',
}

const modalityMeanings: Record<Modality, string> = {
  must: 'Det här ska göras.',
  should: 'Det här bör göras.',
  may: 'Det här är tillåtet.',
  right: 'Det här är en rättighet.',
  default: 'Det här gäller om gruppen inte kommer överens om något annat.',
}

const checks: Record<CheckMode, string> = {
  auto: 'Programmet kontrollerar regeln mot registret.',
  attest: 'En person intygar att regeln följs.',
  info: 'Regeln visas, men kontrolleras inte.',
}

const bodyKinds: Record<BodyKind, string> = {
  strategicPreparatoryCommittee: 'strategisk beredning',
  politicalCollaborationGroup: 'politisk samverkansgrupp',
  managementForum: 'forum för chefer',
  preparatoryGroup: 'beredningsgrupp',
  workingGroup: 'arbetsgrupp',
  regionalManagementGroup: 'regional ledningsgrupp',
  professionalNetwork: 'professionellt nätverk',
  localLeadershipGroup: 'lokal ledningsgrupp',
  programme: 'program',
  programmeBoard: 'ledningsgrupp för ett program',
  referenceGroup: 'referensgrupp',
  localGroup: 'lokal grupp',
  subRegionalGroup: 'delregional grupp',
  steeringGroup: 'styrgrupp',
  leadershipGroup: 'ledningsgrupp',
  decidingBody: 'beslutande organ',
}

/** What a body of a kind is called where a sentence speaks of it. */
const kindNouns: Record<BodyKind, string> = {
  strategicPreparatoryCommittee: 'beredningen',
  politicalCollaborationGroup: 'gruppen',
  managementForum: 'forumet',
  preparatoryGroup: 'gruppen',
  workingGroup: 'gruppen',
  regionalManagementGroup: 'gruppen',
  professionalNetwork: 'nätverket',
  localLeadershipGroup: 'gruppen',
  programme: 'programmet',
  programmeBoard: 'gruppen',
  referenceGroup: 'gruppen',
  localGroup: 'gruppen',
  subRegionalGroup: 'gruppen',
  steeringGroup: 'gruppen',
  leadershipGroup: 'gruppen',
  decidingBody: 'organet',
}

const legalForms: Record<LegalForm, string> = {
  informalCollaboration: 'informell samverkan',
  jointCommittee: 'gemensam nämnd',
  localFederation: 'kommunalförbund',
  contractualCooperation: 'avtalssamverkan',
  principalsOwnBody: 'huvudmannens eget organ',
}

const decisionRights: Record<DecisionRight, string> = {
  full: 'deltar i beslut',
  none: 'deltar inte i beslut',
  conditional: 'deltar i beslut i vissa frågor',
}

const occupancies: Record<Occupancy, string> = {
  filled: 'tillsatt',
  vacant: 'vakant',
  appointmentPending: 'vakant, tillsätts inom kort',
  unknown: 'framgår inte',
}

const meetingModes: Record<MeetingMode, string> = {
  physical: 'fysiskt möte',
  digital: 'digitalt möte',
  hybrid: 'både fysiskt och digitalt',
}

const roles: Readonly<Record<SeatRole, string>> = singular(nouns.sv.role)
const deliveries: Readonly<Record<DeliveryKind, string>> = singular(nouns.sv.delivery)

const sv = {
  statuses,
  statusMeanings,
  modalities,
  modalityMeanings,
  checks,
  bodyKinds,
  kindNouns,
  legalForms,
  decisionRights,
  occupancies,
  meetingModes,
  roles,
  deliveries,
}

const en: typeof sv = {
  statuses: {
    met: 'Met',
    notMet: 'Not met',
    atRisk: 'Needs attention',
    cannotTell: 'Cannot tell',
    notChecked: 'Not checked',
  },
  statusMeanings: {
    met: 'The register shows that the rule is followed.',
    notMet: 'The register shows that the rule is not followed.',
    atRisk: 'The rule may come to be broken, or there is something small to look into.',
    cannotTell:
      'The text or the register does not say enough to tell whether the rule is followed.',
    notChecked: 'The rule is shown, but the program does not check it.',
  },
  modalities: {
    must: 'Must',
    should: 'Should',
    may: 'May',
    right: 'Has the right to',
    default: 'Unless otherwise agreed',
  },
  modalityMeanings: {
    must: 'This must be done.',
    should: 'This should be done.',
    may: 'This is allowed.',
    right: 'This is a right.',
    default: 'This holds unless the group agrees on something else.',
  },
  checks: {
    auto: 'The program checks the rule against the register.',
    attest: 'A person attests that the rule is followed.',
    info: 'The rule is shown, but not checked.',
  },
  bodyKinds: {
    strategicPreparatoryCommittee: 'strategic preparatory committee',
    politicalCollaborationGroup: 'political collaboration group',
    managementForum: 'management forum',
    preparatoryGroup: 'preparatory group',
    workingGroup: 'working group',
    regionalManagementGroup: 'regional management group',
    professionalNetwork: 'professional network',
    localLeadershipGroup: 'local leadership group',
    programme: 'programme',
    programmeBoard: 'programme board',
    referenceGroup: 'reference group',
    localGroup: 'local group',
    subRegionalGroup: 'sub-regional group',
    steeringGroup: 'steering group',
    leadershipGroup: 'leadership group',
    decidingBody: 'deciding body',
  },
  kindNouns: {
    strategicPreparatoryCommittee: 'the committee',
    politicalCollaborationGroup: 'the group',
    managementForum: 'the forum',
    preparatoryGroup: 'the group',
    workingGroup: 'the group',
    regionalManagementGroup: 'the group',
    professionalNetwork: 'the network',
    localLeadershipGroup: 'the group',
    programme: 'the programme',
    programmeBoard: 'the group',
    referenceGroup: 'the group',
    localGroup: 'the group',
    subRegionalGroup: 'the group',
    steeringGroup: 'the group',
    leadershipGroup: 'the group',
    decidingBody: 'the body',
  },
  legalForms: {
    informalCollaboration: 'informal collaboration',
    jointCommittee: 'joint committee',
    localFederation: 'local federation',
    contractualCooperation: 'contractual cooperation',
    principalsOwnBody: 'the principal’s own body',
  },
  decisionRights: {
    full: 'takes part in decisions',
    none: 'does not take part in decisions',
    conditional: 'takes part in decisions on some matters',
  },
  occupancies: {
    filled: 'filled',
    vacant: 'vacant',
    appointmentPending: 'vacant, to be filled shortly',
    unknown: 'not known',
  },
  meetingModes: {
    physical: 'meeting in person',
    digital: 'digital meeting',
    hybrid: 'both in person and digital',
  },
  roles: singular(nouns.en.role),
  deliveries: singular(nouns.en.delivery),
}

/** What the words of charters and findings are called on pages, in both languages. */
export const charterText: Readonly<Record<Language, typeof sv>> = { sv, en }
