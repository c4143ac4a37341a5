def article = 'articles/first/index.html'
assert !new File(basedir, "target/site-yaml/${article}").exists()
assert new File(basedir, "target/property/${article}").isFile()
assert new File(basedir, "target/epoch/${article}").isFile()

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('[INFO] 1 future article left out (-Dtarikh.future to publish)') == 1
assert log.contains('tarikh.asOf: "tomorrow" is not a day: write it as in 2026-11-24 -> [Help 1]')
assert log.contains('threads must be at least 1: 0')
assert !new File(basedir, 'target/site').exists()
