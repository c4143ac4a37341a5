def notFound = new File(basedir, 'target/site/404.html').getText('UTF-8')
assert notFound.contains('<p>من قالب الموقع &lt; أرشيفنا</p>')
def home = new File(basedir, 'target/site/index.html').getText('UTF-8')
assert home.contains('أرشيفنا') && !home.contains('من قالب الموقع') : 'the theme renders the rest'
