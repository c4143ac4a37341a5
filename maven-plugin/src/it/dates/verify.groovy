def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] articles/a.md:5:19: date: "عام 1932" is 1932 (explicit): استقلت البلاد عام 1932.')
assert log.contains('[INFO] articles/a.md:7:12: date: "أمس" is 2022-04-19 (relative): وصل السفير أمس إلى بغداد.')
assert !log.contains('articles/auto.md:')
assert log.contains('[INFO] 2 articles read')
assert log.contains('[INFO] 2 dates without an event (-Dtarikh.dates.apply writes date links)')
assert log.contains('[INFO] 1 event made by "dates: auto"')

def lines = new File(basedir, 'target/found/dates.jsonl').readLines('UTF-8')
def found = lines.collect { new groovy.json.JsonSlurper().parseText(it) }
assert found.collect { it.keySet() as List }.every { it.sort() == ['column', 'edtf', 'end', 'file', 'found', 'line', 'reference', 'start', 'text'] }
assert found.collect { [it.file, it.text, it.edtf, it.reference, it.found] } == [
  ['articles/a.md', 'عام 1932', '1932', '2022-04-20', 'explicit'],
  ['articles/a.md', 'أمس', '2022-04-19', '2022-04-20', 'relative'],
  ['articles/auto.md', 'عام 1958', '1958', '2022-04-20', 'explicit']]
for (date in found) {
  def body = new File(basedir, date.file).getText('UTF-8').split('(?s)(?<=\n)---\n', 2)[1]
  assert body.substring(date.start, date.end) == date.text
}

def chronology = new File(basedir, 'target/site/chronology/index.html').getText('UTF-8')
assert chronology.contains('قامت الجمهورية عام 1958')
assert !chronology.contains('استقلت')
