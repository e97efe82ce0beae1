import { argument, lastName, nameOf, type Value } from '../python/value.ts'
import type { MigrationText } from '../reader.ts'
import { appOf, folderOf } from './django-path.ts'
import { modelsNamed, stateBefore } from './earlier.ts'
import { modelIn } from './handler.ts'
import { ancestors, inOrder, labelOf } from './links.ts'
import { type State, setModel } from './state.ts'

/** Takes a migration with its operations and the others that were read; gives the state before it, as far as it concerns the models that it names: that of its own app as its ancestors leave it, that of others as far as they were read. */
export function stateFor(operations: Value | undefined, { path, text, syntax, others = [] }: MigrationText): State {
  const own = { path, text }
  const isOwn = (other: string) => folderOf(other) === folderOf(path)
  const ofApp = others.filter((one) => isOwn(one.path))
  const [app, earlier] = [labelOf(own, ofApp), ancestors(own, ofApp)]
  const names = new Set([...modelsNamed(operations), ...modelsIn(text)])
  const first = stateBefore(app, earlier, names, syntax)
  const targets = alteredTargets(operations, first).filter((name) => !names.has(name))
  for (const name of targets) names.add(name)
  const state = targets.length === 0 ? first : stateBefore(app, earlier, names, syntax)
  const apps = new Set(others.flatMap((one) => (isOwn(one.path) ? [] : [appOf(one.path)])))
  for (const label of apps) {
    const files = others.filter((one) => !isOwn(one.path) && appOf(one.path) === label)
    for (const model of stateBefore(label, inOrder(files), names, syntax).models.values())
      if (model.key.startsWith(`${label.toLowerCase()}.`) && label !== app) setModel(state, model)
  }
  return state
}

/** Models that the functions of the file ask for. */
function modelsIn(text: string): readonly string[] {
  return [...text.matchAll(/get_model\(\s*(?:["']\w{1,100}["'],\s*)?["'](?:\w{1,100}\.)?(\w{1,100})["']/g)].map(
    ([, name = '']) => name.toLowerCase(),
  )
}

/** Models that the altered fields have referred to so far. */
function alteredTargets(operations: Value | undefined, state: State): readonly string[] {
  if (operations?.kind !== 'list') return []
  return operations.items.flatMap((one) => {
    if (one.kind !== 'call' || lastName(one.callee) !== 'AlterField') return []
    const key = modelIn(one, state).fields.get(nameOf(argument(one, 1, 'name')) ?? '')?.relation?.model
    const name = key === undefined ? '' : key.slice(key.lastIndexOf('.') + 1)
    return /^\w+$/.test(name) ? [name] : []
  })
}
