// The README lists every goal and every parameter, and no others.
def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
def section = readme[readme.indexOf('## Build and publish')..<readme.indexOf('## Change the look')]
def log = new File(basedir, 'build.log').getText('UTF-8')
assert (section.findAll(/tarikh:[a-z]+/) as Set) == (log.findAll(/(?m)^tarikh:[a-z]+/) as Set)
assert (section.findAll(/tarikh\.[a-zA-Z]+/) as Set) == (log.findAll(/User property: (tarikh\.[a-zA-Z]+)/) { it[1] } as Set)
