import { invented } from './invented-people.ts'
import type { Persona, PersonaGroup } from './persona.ts'

const region = 'region-vastmanland'

type Who = Persona['who']
type Tasks = NonNullable<Persona['tasks']>

function persona(group: PersonaGroup, who: Who, tasks: Tasks = []): Persona {
  return { collaborationId: 'vastmanland', group, who, tasks }
}

const member = (seatId: string): Who => ({ seatId, as: 'member' })
const deputy = (seatId: string): Who => ({ seatId, as: 'deputy' })
const both = (principalId: string): Tasks => [
  { principalId, role: 'official' },
  { principalId, role: 'registrar' },
]

/** Those who act in Västmanland, the most useful to be first under each heading. */
export const vastmanlandCast = {
  // Support of Nära vård and Hälsa, whose matters she receives.
  'stod-nara-vard': persona('support', member('samverkansgrupp-nara-vard/overgripande-ansvarig'), [
    { principalId: region, role: 'official' },
  ]),
  // Convener of Chefsforum, and one of two who lead the health care group.
  'sammankallande-chefsforum': persona('support', member('chefsforum/sammankallande')),
  // Support of Kompetensförsörjning, and convener of the network of school heads.
  'stod-kompetens': persona(
    'support',
    member('samverkansgrupp-kompetensforsorjning/overgripande-ansvarig'),
  ),
  // Support of the strategic committee, and convener of the regional management.
  'stod-srb': persona('support', { personId: invented.evaExempelbro.id }),
  'ordforande-nara-vard': persona(
    'elected',
    member('samverkansgrupp-nara-vard/regionens-ledamoter/1'),
  ),
  'ledamot-sala': persona('elected', member('samverkansgrupp-halsa/kommunernas-ledamoter/sala')),
  'ersattare-sala': persona('elected', deputy('samverkansgrupp-halsa/kommunernas-ledamoter/sala')),
  // Sala's seat in Nära vård is empty since September; its deputy remains.
  'ersattare-sala-nara-vard': persona(
    'elected',
    deputy('samverkansgrupp-nara-vard/kommunernas-ledamoter/sala'),
  ),
  'ledamot-vasteras': persona(
    'elected',
    member('samverkansgrupp-nara-vard/kommunernas-ledamoter/vasteras'),
  ),
  'ledamot-fagersta': persona(
    'elected',
    member('samverkansgrupp-kompetensforsorjning/kommunernas-ledamoter/fagersta'),
  ),
  // In Chefsforum, the network of social services heads and the programme's leadership group.
  'socialchef-sala': persona('managers', member('chefsforum/socialchefer/sala')),
  'socialchef-surahammar': persona(
    'managers',
    member('chefsforum/socialchefer/surahammar'),
    both('surahammar'),
  ),
  'skolchef-koping': persona('managers', member('chefsforum/skolchefer/koping')),
  'omradeschef-regionen': persona(
    'managers',
    member('lansgemensam-ledningsgrupp-nara-vard/omradeschef-nara-vard'),
    [{ principalId: region, role: 'official' }],
  ),
  'tjansteperson-sala': persona('authorities', { personId: invented.brittaExempelby.id }, [
    { principalId: 'sala', role: 'official' },
  ]),
  'registrator-sala': persona('authorities', { personId: invented.gunnarExempelkvist.id }, [
    { principalId: 'sala', role: 'registrar' },
  ]),
  'tjansteperson-koping': persona(
    'authorities',
    { personId: invented.leifExempelroth.id },
    both('koping'),
  ),
  'registrator-regionen': persona('authorities', { personId: invented.monicaExempelman.id }, [
    { principalId: region, role: 'registrar' },
  ]),
  'tjansteperson-vasteras': persona(
    'authorities',
    { personId: invented.piaExempelgran.id },
    both('vasteras'),
  ),
  'tjansteperson-fagersta': persona(
    'authorities',
    { personId: invented.stigExempelbacke.id },
    both('fagersta'),
  ),
} as const satisfies Readonly<Record<string, Persona>>
