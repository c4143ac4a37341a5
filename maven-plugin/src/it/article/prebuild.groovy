// The article is the README's example, with the photo that it names.
def photo = new File(basedir, 'assets/photo.jpg')
photo.parentFile.mkdirs()
photo.bytes = [0xff, 0xd8, 0xff, 0xd9] as byte[]

def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
def start = readme.indexOf('```markdown\n') + '```markdown\n'.length()
def article = new File(basedir, 'articles/example.md')
article.parentFile.mkdirs()
article.setText(readme[start..<readme.indexOf('```\n', start)], 'UTF-8')
