def log = new File(basedir, 'build.log').getText('UTF-8')
def article = new File(basedir, 'articles/بعثة-الاتحاد-الأوروبي-سؤال.md')
assert log.contains("[INFO] The new article is ${article.canonicalPath}")
assert article.getText('UTF-8').startsWith('---\ntitle: "بعثة \\"الاتحاد\\" الأوروبي: سؤال"\ndate: 20')
assert log.contains("${article.canonicalPath} exists already and stays as it is: choose another title")
assert log.contains('Say the article\'s title: -Dtarikh.title="…"')

def address = 'articles/بعثة-الاتحاد-الأوروبي-سؤال/index.html'
assert log.count('[INFO] 0 errors, 0 warnings') == 2
assert log.count('[INFO] 1 draft left out (-Dtarikh.drafts to publish)') == 1
assert !new File(basedir, "target/published/${address}").exists()
assert new File(basedir, "target/drafts/${address}").getText('UTF-8').contains('الأوروبي: سؤال')
