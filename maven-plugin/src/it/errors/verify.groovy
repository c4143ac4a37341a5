def runs = new File(basedir, 'build.log').getText('UTF-8').split('BUILD (SUCCESS|FAILURE)')
def found = { run ->
  run.readLines().findAll { it =~ /^\[(ERROR|WARNING)\] (\S+:\d+:\d+: |    hint: )/ }.collect { it + '\n' }.join()
}
assert found(runs[0]) == ''
assert found(runs[1]) == new File(basedir, 'broken.txt').getText('UTF-8')
assert found(runs[2]) == new File(basedir, 'template.txt').getText('UTF-8')

def log = new File(basedir, 'build.log').getText('UTF-8')
def site = new File(basedir, 'target/site')
def lines = new File(basedir, 'broken.txt').readLines('UTF-8')
def errors = lines.count { it =~ /: error: / }
def warnings = lines.count { it =~ /: warning: / }
assert log.contains("[INFO] ${errors} errors, ${warnings} warnings")
assert log.contains("The site was not published, ${site.canonicalPath} is as it was: ${errors} errors, ${warnings} warnings")
assert log.contains("The content folder is not there: ${new File(basedir, 'nowhere').canonicalPath}")
def pom = new File(basedir, 'pom.xml').canonicalPath
assert log.contains("on project errors: cannot create the folder ${pom} for the output: ${pom}: exists already -> ")
assert new File(site, 'articles/first/index.html').getText('UTF-8').contains('أول مقال') : 'the last good site stays'
