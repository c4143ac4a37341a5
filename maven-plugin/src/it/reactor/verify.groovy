for (module in ['east', 'west']) {
  def article = new File(basedir, "${module}/target/site/articles/first/index.html").getText('UTF-8')
  assert article.contains("مقال ${module}")
}
assert !new File(basedir, 'target').exists() : 'the parent is no site'
def log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('not marked as @threadSafe')
