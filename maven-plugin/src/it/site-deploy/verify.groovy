import java.nio.file.Files

def filesIn(File folder) {
  def root = folder.toPath()
  Files.walk(root).filter { Files.isRegularFile(it) }
      .collect { root.relativize(it).toString() }.sort()
}

def site = new File(basedir, 'target/site')
def published = new File(basedir, 'target/published')
def files = filesIn(site)
assert files.containsAll(['index.html', '.nojekyll', 'assets/empty.svg'])
assert filesIn(published) == files
for (file in files) {
  assert new File(published, file).bytes == new File(site, file).bytes : file
}
