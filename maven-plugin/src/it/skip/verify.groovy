def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('[INFO] Skipped, for tarikh.skip is set') == 3
assert !new File(basedir, 'target').exists()
assert !new File(basedir, 'articles').exists()
