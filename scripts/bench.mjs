// Measures the built action against its bounds: start-up, own time, memory and requests on synthetic pull requests, and the size of the release.
// Usage: npm run bench [-- --no-fail] [-- --quick]. Needs a build (npm run build) and Node 24, which npm scripts find.
import { main } from './bench/main.ts'

process.exitCode = await main(process.argv.slice(2))
