def log = new File(basedir, 'build.log').getText('UTF-8')
def site = new File(basedir, 'target/site')
def warning = '[WARNING] articles/first.md:4:1: warning: key-unknown: the key "sumary" is not known, so its value is not used\n' +
    '[WARNING]     hint: did you mean "summary"?\n'
assert log.count(warning) == 2
assert log.contains("The site was not published, ${site.canonicalPath} is as it was: 0 errors, 1 warning")
assert new File(site, 'index.html').isFile() : 'a warning alone does not keep the site back'
