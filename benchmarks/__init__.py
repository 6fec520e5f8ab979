"""Public benchmarks, the floors that may only rise, and the page that tells of both."""
