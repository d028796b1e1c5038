import { raw } from 'hono/html'
import { verbText } from '../../body/body.text.ts'
import { Disclosure } from '../../design/disclosure.tsx'
import { LangPart } from '../../design/lang-part.tsx'
import { drawingSvg, headShapes } from './drawing-svg.ts'
import { families, familyOf } from './families.ts'
import type { Frame } from './frames.ts'
import type { Drawings } from './layouts.ts'
import { nameInside, sentenceText } from './sentences.text.ts'
import { type Entry, listOf, type Sentence } from './sentences.ts'
import { structureText } from './structure.text.ts'
import type { Structure, StructureNode } from './structure.ts'

const listId = 'i-ord'

interface StructureContentProps {
  readonly structure: Structure
  readonly drawings: Drawings
}

/** The structure as a picture, how to read it, and the same in words. Everything but the frame of the page. */
export function StructureContent({ structure, drawings }: StructureContentProps) {
  const text = structureText[structure.language]
  if (structure.nodes.length === 0) return <p>{text.empty}</p>
  const { wide, narrow } = drawings
  return (
    <>
      <div class="map-help">
        <Disclosure summary={text.readingHeading}>
          <Reading structure={structure} />
        </Disclosure>
      </div>
      <figure class="map" data-drawings={wide ? 'both' : 'narrow'}>
        <figcaption class="map__key">
          {structure.ties.length > 0 ? <Legend structure={structure} /> : null}
          <p>
            {wide ? text.pictureNote : text.withoutPicture} <a href={`#${listId}`}>{text.toList}</a>
          </p>
        </figcaption>
        {wide ? <div class="map__wide">{raw(drawingSvg(structure, wide))}</div> : null}
        <div class="map__narrow">{raw(drawingSvg(structure, narrow))}</div>
      </figure>
      <StructureList structure={structure} frames={narrow.frames} />
    </>
  )
}

/** How to read the drawing that is shown: the two differ in where the words stand. */
function Reading({ structure }: { readonly structure: Structure }) {
  const { both, wide, narrow } = structureText[structure.language].reading
  const [first, second, ...others] = both
  return (
    <ul>
      <li>{first}</li>
      <li>
        {second} <span class="for-wide-map">{wide}</span>
        <span class="for-narrow-map">{narrow}</span>
      </li>
      {others.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  )
}

/** What the lines mean: only those that the picture has. */
function Legend({ structure }: { readonly structure: Structure }) {
  const text = structureText[structure.language]
  const present = new Set(structure.ties.map(({ verb }) => familyOf(verb)))
  return (
    <ul class="map__legend">
      {families
        .filter((family) => present.has(family))
        .map((family) => (
          <li>
            <svg viewBox="0 0 48 16" width="48" height="16" aria-hidden="true">
              <g class="map__line" data-family={family}>
                <path class="map__stroke" d={family === 'answers' ? 'M1 8H46' : 'M1 8H38'} />
                <path class="map__head" d={headShapes[family]} transform="translate(47 8)" />
              </g>
            </svg>{' '}
            {text.families[family]}
          </li>
        ))}
    </ul>
  )
}

interface StructureListProps {
  readonly structure: Structure
  readonly frames: readonly Frame[]
}

/** The same in words: level by level, a heading a body, each relation once under the one who does it. */
function StructureList({ structure, frames }: StructureListProps) {
  const text = structureText[structure.language]
  const levels = listOf(structure, frames)
  return (
    <section class="map-list" id={listId} aria-labelledby={`${listId}-rubrik`}>
      <h2 id={`${listId}-rubrik`}>{text.listHeading}</h2>
      <p>{text.listNote}</p>
      {levels.map(({ band, entries }) => (
        <>
          <h3>{text.bands[band]}</h3>
          {entries.map((entry) => (
            <EntryOf entry={entry} structure={structure} />
          ))}
        </>
      ))}
    </section>
  )
}

interface EntryProps {
  readonly entry: Entry
  readonly structure: Structure
}

function EntryOf({ entry, structure }: EntryProps) {
  const { language } = structure
  const text = structureText[language]
  const silent = entry.sentences.length === 0
  return (
    <div class="map-list__entry">
      <h4>
        {entry.nodes.map((node, index) => (
          <>
            {index === 0 ? '' : separator(index, entry.nodes.length, text.and)}
            <NodeLink node={node} language={language} anchor />
          </>
        ))}
      </h4>
      <div>
        {silent ? (
          <p class="soft">{entry.namedUnder.length > 0 ? text.onlyReceives : text.noTies}</p>
        ) : (
          <ul>
            {entry.sentences.map((sentence) => (
              <li>
                <SentenceOf sentence={sentence} entry={entry} structure={structure} />
              </li>
            ))}
          </ul>
        )}
        {entry.namedUnder.length > 0 ? (
          <p class="soft small">
            {text.seeAlso}{' '}
            {entry.namedUnder.map((node, index) => (
              <>
                {index === 0 ? '' : separator(index, entry.namedUnder.length, text.and)}
                <a href={`#${anchorOf(node)}`}>{nameInside(node)}</a>
              </>
            ))}
            .
          </p>
        ) : null}
      </div>
    </div>
  )
}

interface SentenceProps extends EntryProps {
  readonly sentence: Sentence
}

function SentenceOf({ sentence, entry, structure }: SentenceProps) {
  const { language } = structure
  const { from, verb, to, about } = sentence
  const words = sentenceText[language]
  const whole = from.length === entry.nodes.length
  const said = verbText[language][verb]
  return (
    <>
      {whole
        ? words.underHeading(said, from.length > 1)
        : `${words.list(from.map(({ name }) => name.text))} ${said}`}{' '}
      {to.map((node, index) => (
        <>
          {index === 0 ? '' : separator(index, to.length, structureText[language].and)}
          <NodeLink node={node} language={language} />
        </>
      ))}
      {about ? (
        <>
          :{' '}
          {about.language === language ? (
            about.text
          ) : (
            <LangPart lang={about.language}>{about.text}</LangPart>
          )}
        </>
      ) : null}
      .
    </>
  )
}

function separator(index: number, count: number, and: string): string {
  return index === count - 1 ? ` ${and} ` : ', '
}

function anchorOf({ id }: StructureNode): string {
  return `${listId}-${id}`
}

interface NodeLinkProps {
  readonly node: StructureNode
  readonly language: Structure['language']
  /** The heading that other places of the list point to. */
  readonly anchor?: boolean
}

function NodeLink({ node, language, anchor = false }: NodeLinkProps) {
  const lang = node.name.language === language ? undefined : node.name.language
  const id = anchor ? anchorOf(node) : undefined
  const shown = anchor ? node.name.text : nameInside(node)
  return (
    <>
      {node.href === undefined ? (
        <span id={id} lang={lang}>
          {shown}
        </span>
      ) : (
        <a href={node.href} id={id} lang={lang}>
          {shown}
        </a>
      )}
      {anchor && node.note ? <span class="map-list__note"> ({node.note})</span> : null}
    </>
  )
}
