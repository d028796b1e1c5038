import { invented } from './invented-people.ts'
import type { Persona, PersonaGroup } from './persona.ts'

function persona(
  group: PersonaGroup,
  { id }: { readonly id: string },
  tasks: Persona['tasks'] = [],
): Persona {
  return { collaborationId: 'vastra-gotaland', group, who: { personId: id }, tasks }
}

/** Those who act in Västra Götaland: the sub-regional group, a local group, and a municipality. */
export const vastraGotalandCast = {
  // Receives the sub-regional group's matters.
  'stod-vastbus': persona('support', invented.mariaExempelhav, [
    { principalId: 'vastra-gotalandsregionen', role: 'official' },
    { principalId: 'vastra-gotalandsregionen', role: 'registrar' },
  ]),
  'processledare-vastbus': persona('support', invented.olleExempelbrandt),
  'sammankallande-boras': persona('support', invented.jonasExempelklint),
  'tjansteperson-trollhattan': persona('authorities', invented.fatimaExempelback, [
    { principalId: 'trollhattan', role: 'official' },
  ]),
  'tjansteperson-boras': persona('authorities', invented.rolfExempelkulla, [
    { principalId: 'boras', role: 'official' },
    { principalId: 'boras', role: 'registrar' },
  ]),
} as const satisfies Readonly<Record<string, Persona>>
