import type { SeatRole } from '../../../seat/seat.ts'
import type { Noun } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'
import type { DeliveryKind } from '../../activity.ts'

/** A noun that is also said of one known thing: `årsplaneringen`. */
interface DefiniteNoun extends Noun {
  readonly definite: string
}

interface Nouns {
  readonly seat: Noun
  readonly filledSeat: Noun
  readonly decidingSeat: Noun
  readonly nonDecidingSeat: Noun
  readonly meeting: Noun
  readonly deputy: Noun
  readonly group: Noun
  readonly municipality: Noun
  readonly subRegion: Noun
  readonly principal: Noun
  readonly region: Noun
  readonly year: Noun
  readonly month: Noun
  readonly delivery: Readonly<Record<DeliveryKind, DefiniteNoun>>
  readonly role: Readonly<Record<SeatRole, Noun>>
}

/** The things that rules count, in the words of the charters. */
export const nouns: Readonly<Record<Language, Nouns>> = {
  sv: {
    seat: { one: 'plats', many: 'platser', gender: 'en' },
    filledSeat: { one: 'tillsatt plats', many: 'tillsatta platser', gender: 'en' },
    decidingSeat: { one: 'beslutande plats', many: 'beslutande platser', gender: 'en' },
    nonDecidingSeat: {
      one: 'plats utan beslutsrätt',
      many: 'platser utan beslutsrätt',
      gender: 'en',
    },
    meeting: { one: 'möte', many: 'möten' },
    deputy: { one: 'personlig ersättare', many: 'personliga ersättare', gender: 'en' },
    group: { one: 'grupp', many: 'grupper', gender: 'en' },
    municipality: { one: 'kommun', many: 'kommuner', gender: 'en' },
    subRegion: { one: 'delregion', many: 'delregioner', gender: 'en' },
    principal: { one: 'huvudman', many: 'huvudmän', gender: 'en' },
    region: { one: 'region', many: 'regioner', gender: 'en' },
    year: { one: 'år', many: 'år' },
    month: { one: 'månad', many: 'månader', gender: 'en' },
    delivery: {
      yearPlan: {
        one: 'årsplanering',
        many: 'årsplaneringar',
        gender: 'en',
        definite: 'årsplaneringen',
      },
      followUp: {
        one: 'uppföljning',
        many: 'uppföljningar',
        gender: 'en',
        definite: 'uppföljningen',
      },
      annualReport: {
        one: 'årsberättelse',
        many: 'årsberättelser',
        gender: 'en',
        definite: 'årsberättelsen',
      },
      compilation: {
        one: 'sammanställning',
        many: 'sammanställningar',
        gender: 'en',
        definite: 'sammanställningen',
      },
      gathering: { one: 'samling', many: 'samlingar', gender: 'en', definite: 'samlingen' },
    },
    role: {
      member: { one: 'ledamot', many: 'ledamöter', gender: 'en' },
      chair: { one: 'ordförande', many: 'ordförande', gender: 'en' },
      viceChair: { one: 'vice ordförande', many: 'vice ordförande', gender: 'en' },
      convener: { one: 'sammankallande', many: 'sammankallande', gender: 'en' },
      groupLead: { one: 'gruppledare', many: 'gruppledare', gender: 'en' },
      matterIntake: { one: 'ärendemottagare', many: 'ärendemottagare', gender: 'en' },
      supportOfficial: {
        one: 'tjänsteperson som stöd',
        many: 'tjänstepersoner som stöd',
        gender: 'en',
      },
      leadSupportOfficial: {
        one: 'övergripande ansvarig tjänsteperson',
        many: 'övergripande ansvariga tjänstepersoner',
        gender: 'en',
      },
      municipalSupportOfficial: {
        one: 'kommunal tjänsteperson',
        many: 'kommunala tjänstepersoner',
        gender: 'en',
      },
      programmeOwner: { one: 'programägare', many: 'programägare', gender: 'en' },
      programmeCoordinator: { one: 'programsamordnare', many: 'programsamordnare', gender: 'en' },
      processLead: { one: 'processledare', many: 'processledare', gender: 'en' },
      supportFunction: { one: 'stödfunktion', many: 'stödfunktioner', gender: 'en' },
    },
  },
  en: {
    seat: { one: 'seat', many: 'seats' },
    filledSeat: { one: 'filled seat', many: 'filled seats' },
    decidingSeat: { one: 'deciding seat', many: 'deciding seats' },
    nonDecidingSeat: { one: 'non-deciding seat', many: 'non-deciding seats' },
    meeting: { one: 'meeting', many: 'meetings' },
    deputy: { one: 'personal deputy', many: 'personal deputies' },
    group: { one: 'group', many: 'groups' },
    municipality: { one: 'municipality', many: 'municipalities' },
    subRegion: { one: 'sub-region', many: 'sub-regions' },
    principal: { one: 'principal', many: 'principals' },
    region: { one: 'region', many: 'regions' },
    year: { one: 'year', many: 'years' },
    month: { one: 'month', many: 'months' },
    delivery: {
      yearPlan: { one: 'year plan', many: 'year plans', definite: 'the year plan' },
      followUp: {
        one: 'follow-up report',
        many: 'follow-up reports',
        definite: 'the follow-up report',
      },
      annualReport: { one: 'annual report', many: 'annual reports', definite: 'the annual report' },
      compilation: { one: 'compilation', many: 'compilations', definite: 'the compilation' },
      gathering: { one: 'gathering', many: 'gatherings', definite: 'the gathering' },
    },
    role: {
      member: { one: 'member', many: 'members' },
      chair: { one: 'chair', many: 'chairs' },
      viceChair: { one: 'vice chair', many: 'vice chairs' },
      convener: { one: 'convener', many: 'conveners' },
      groupLead: { one: 'group lead', many: 'group leads' },
      matterIntake: { one: 'official who receives matters', many: 'officials who receive matters' },
      supportOfficial: { one: 'support official', many: 'support officials' },
      leadSupportOfficial: { one: 'lead support official', many: 'lead support officials' },
      municipalSupportOfficial: {
        one: 'municipal support official',
        many: 'municipal support officials',
      },
      programmeOwner: { one: 'programme owner', many: 'programme owners' },
      programmeCoordinator: { one: 'programme coordinator', many: 'programme coordinators' },
      processLead: { one: 'process lead', many: 'process leads' },
      supportFunction: { one: 'support function', many: 'support functions' },
    },
  },
}
