// The pom and the settings of this site are those of the README's "Start a site".
def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
for (block in [['xml', 'pom.xml'], ['yaml', 'site.yaml']]) {
  def file = new File(basedir, block[1]).getText('UTF-8')
  assert readme.contains("```${block[0]}\n${file}```\n") : "README.md has another ${block[1]}"
}

def site = new File(basedir, 'target/site')
for (page in ['index.html', 'chronology/index.html', 'articles/first/index.html', '404.html',
              'feed.xml', 'sitemap.xml', 'robots.txt', '.nojekyll', '_headers', '_redirects']) {
  assert new File(site, page).isFile() : "${page} is missing"
}
def article = new File(site, 'articles/first/index.html').getText('UTF-8')
assert article.contains('dir="rtl"')
assert article.contains('<time datetime="1990"')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[INFO] 1 article, 1 event, 0 undated, ')
assert log.contains('[INFO] 0 errors, 0 warnings')
assert log =~ /\[INFO\] content \d+\.\d\d s, article .* s, chronology .* s, page .* s, render and write .* s/
assert log.contains("[INFO] The site is in ${site.canonicalPath}")
assert log =~ /\[INFO\] Look at it /
assert !log.contains('left out')
