import type { Story } from '../story/story.ts'
import { ansvarStories } from './ansvar.ts'
import { halsaStories } from './halsa.ts'
import { homeCareForChildren } from './hemsjukvard-barn.ts'
import { kompetensStories } from './kompetens.ts'
import { lakarmedverkan } from './lakarmedverkan.ts'
import { naraVardStories } from './nara-vard.ts'
import { samordnadPlan } from './samordnad-plan.ts'
import { skolaStories } from './skola.ts'
import { uppdragStories } from './uppdrag.ts'
import { utskrivningStories } from './utskrivning.ts'
import { vastbusStories } from './vastbus.ts'

/** Every story of the demo, by theme. What happens when is in the stories themselves. */
export const stories: readonly Story[] = [
  lakarmedverkan,
  samordnadPlan,
  homeCareForChildren,
  ...naraVardStories,
  ...utskrivningStories,
  ...ansvarStories,
  ...skolaStories,
  ...halsaStories,
  ...kompetensStories,
  ...uppdragStories,
  ...vastbusStories,
]
