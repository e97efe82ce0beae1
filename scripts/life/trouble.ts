import type { Ended } from './action.ts'
import { willing } from './model.ts'
import type { Stage } from './stage.ts'
import type { Trouble } from './story.ts'

/** Reviews the present head while something goes wrong; gives the runs that took part, in the order they were begun. */
export async function reviewThrough(stage: Stage, trouble: Trouble | undefined): Promise<readonly Ended[]> {
  switch (trouble) {
    case undefined:
      return [await stage.run(stage.event())]
    case 'outage':
      stage.model.setMood(() => ({ status: 529, errorType: 'overloaded_error', error: 'Overloaded' }))
      return [await stage.run(stage.event())]
    case 'killed':
      return [await killedAfterReview(stage)]
    case 'terminated':
      return [await terminatedWhileAsking(stage)]
    case 'concurrent':
      return Promise.all([stage.run(stage.event()), stage.run(stage.event())])
    case 'answer-lost':
      stage.github.fault({ method: 'POST', path: /\/pulls\/\d+\/reviews$/, status: 502, body: {}, effect: 'applied' })
      return [await stage.run(stage.event())]
  }
}

/** What is over once the trouble is. */
export function recover(stage: Stage): void {
  stage.model.setMood(willing)
}

async function killedAfterReview(stage: Stage): Promise<Ended> {
  const reviews = () => stage.github.state.reviews.length
  const before = reviews()
  const running = await stage.start(stage.event())
  const over = running.ended.then(() => true)
  while (reviews() === before && (await Promise.race([over, soon()])) !== true);
  running.kill('SIGKILL')
  return running.ended
}

/** The first question is left without an answer until the run has been told to end. */
async function terminatedWhileAsking(stage: Stage): Promise<Ended> {
  const asked = Promise.withResolvers<void>()
  const told = Promise.withResolvers<void>()
  stage.model.setMood(async (_, proper) => {
    asked.resolve()
    await told.promise
    return proper()
  })
  const running = await stage.start(stage.event())
  await Promise.race([asked.promise, running.ended])
  running.kill('SIGTERM')
  const ended = await running.ended
  told.resolve()
  return ended
}

function soon(): Promise<false> {
  return new Promise((resolve) => setImmediate(() => resolve(false)))
}
