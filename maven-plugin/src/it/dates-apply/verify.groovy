def runs = new File(basedir, 'build.log').getText('UTF-8').split('BUILD SUCCESS')
assert runs[0].contains('[INFO] articles/a.md:5:19: linked: "عام 1932" is 1932 (explicit): استقلت البلاد عام 1932.')
assert runs[0].contains('[INFO] 2 dates linked, 1 not, for the reasons above')
def refused = 'not linked: "عام 1990" is 1990 (explicit), but it stands in the text of a link'
assert runs[0].contains(refused)
assert runs[1].contains(refused)
assert runs[1].contains('[INFO] 0 dates linked, 1 not, for the reasons above')
assert new File(basedir, 'articles/a.md').getText('UTF-8') == '''---
title: مقال
date: 2022-04-20
---
استقلت **البلاد** [عام 1932](date:1932 "استقلت البلاد عام 1932").

وصل السفير [أمس](date:2022-04-19 "وصل السفير … إلى بغداد عام 1990") إلى [بغداد عام 1990](https://example.org/).
'''
assert new File(basedir, 'articles').list() as List == ['a.md']
def chronology = new File(basedir, 'target/site/chronology/index.html').getText('UTF-8')
assert chronology.contains('استقلت البلاد عام 1932')
assert chronology.contains('19 نيسان 2022')
