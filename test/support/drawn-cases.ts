import fc from 'fast-check'

/** In CI the cases of the property tests are drawn the same every time, so that a change is not refused for a case that it did not bring; a run by hand draws new ones. */
if (process.env.CI === 'true') fc.configureGlobal({ seed: 20_261_126 })
