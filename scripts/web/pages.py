"""Web pages of the Markdown files of the documentation, as GitHub would show them: the same anchors, links that lead to the
pages made of the files that they name."""

import html
import os
import posixpath
import re
import string
import urllib.parse
from pathlib import Path

import markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

TEMPLATE = string.Template((Path(__file__).resolve().parent / 'page.html').read_text(encoding='utf-8'))
COMMENTS = re.compile(r'<!--.*?-->\n?', re.S)
FENCE = re.compile(r'^(`{3,}\w+) .*$', re.M)  # the Markdown library accepts only one word
OUTSIDE = re.compile(r'[a-z]+:')


def anchors():
    """GitHub's rule for the name of a heading: lower case, no punctuation, `-` for blanks, `-1` for the second of
    the same name."""
    counts = {}

    def anchor(text, _separator):
        name = re.sub(r'[^\w\- ]', '', text.strip().lower()).replace(' ', '-')
        counts[name] = counts.get(name, -1) + 1
        return f'{name}-{counts[name]}' if counts[name] else name
    return anchor


def address(path):
    """The page for a file of the checkout."""
    if path == 'README.md':
        return 'index.html'
    folder, name = posixpath.split(path)
    if folder == 'docs' and name.endswith('.md'):
        return name[:-len('.md')] + '.html'
    return f'files/{path}.html'


class Links(Treeprocessor):
    """Sets the `href` of each link, and records the anchors."""

    def __init__(self, md, lead):
        super().__init__(md)
        self.lead, self.names = lead, set()

    def run(self, root):
        self.names = {element.get('id') for element in root.iter() if element.get('id')}
        for element in root.iter('a'):
            element.set('href', self.lead(element.get('href')))
        for cell in [*root.iter('td'), *root.iter('th')]:
            for code in cell.iter('code'):
                code.text = (code.text or '').replace('\\|', '|')


class Rendered(Extension):
    def __init__(self, lead):
        super().__init__()
        self.lead, self.links = lead, None

    def extendMarkdown(self, md):
        self.links = Links(md, self.lead)
        md.treeprocessors.register(self.links, 'links', 1)  # after those that name the headings


class Site:
    """All pages: `written` are their texts, by the name of the file."""

    def __init__(self, checkout, pages, pictures):
        self.checkout, self.pictures = checkout, pictures
        self.waiting = [str(page.path.relative_to(checkout)) for page in pages]
        self.named = list(self.waiting)  # those at the head of each page
        self.written, self.names, self.links, self.faults = {}, {}, [], []

    def build(self):
        """Makes each page and those that it links to; returns the faults."""
        for path in self.waiting:  # grows during the loop
            self.make(path, *self.content(path))
        for source, target, path, anchor in self.links:
            if anchor and anchor not in self.names[path]:
                self.fault(source, target, f'{path} has no heading with that name')
        return self.faults

    def content(self, path):
        """The content of the page of a file or folder, and its table of contents."""
        whole = self.checkout / path
        if path.endswith('.md'):
            return self.render(path, whole.read_text(encoding='utf-8'))
        self.names[path] = set()
        if whole.is_dir():
            lines = [f'<li><a href="{self.lead(path, name)}">{html.escape(name)}</a></li>' for name in self.below(whole)]
            shown = '<ul>\n' + '\n'.join(lines) + '\n</ul>'
        else:
            shown = f'<pre><code>{html.escape(whole.read_text(encoding="utf-8"))}</code></pre>'
        return f'<h1>{html.escape(path)}</h1>\n{shown}', ''

    @staticmethod
    def below(folder):
        """The text files below a folder, by their paths from the folder beside it, as its own page has to name them."""
        for path in sorted(folder.rglob('*')):
            if path.is_file() and b'\0' not in path.read_bytes():
                yield str(path.relative_to(folder.parent))

    def fault(self, source, target, why):
        lines = (self.checkout / source).read_text(encoding='utf-8').splitlines()
        line = next((n for n, text in enumerate(lines, 1) if f']({target})' in text), 1)
        self.faults.append(f'{source}:{line}: the link to {target} is dead: {why}')

    def lead(self, source, target):
        """The target of a link of the file `source`."""
        if not target or OUTSIDE.match(target):
            return target
        name, _, anchor = urllib.parse.unquote(target).partition('#')
        path = posixpath.normpath(posixpath.join(posixpath.dirname(source), name)) if name else source
        if not (self.checkout / path).exists():
            self.fault(source, target, f'there is no file {path}')
            return target
        if path not in self.waiting:
            self.waiting.append(path)
        self.links.append((source, target, path, anchor))
        there = posixpath.relpath(address(path), posixpath.dirname(address(source)) or '.')
        return ('' if path == source else urllib.parse.quote(there)) + (f'#{anchor}' if anchor else '')

    def render(self, path, text):
        """The page of a Markdown file, and its table of contents."""
        rendered = Rendered(lambda target: self.lead(path, target))
        md = markdown.Markdown(extensions=['fenced_code', 'tables', 'sane_lists', 'toc', rendered],
                               extension_configs={'toc': {'slugify': anchors(), 'toc_depth': '2-3'}})
        body = COMMENTS.sub('', md.convert(self.prepared(path, text)))
        self.names[path] = rendered.links.names
        return body, md.toc if md.toc_tokens else ''

    def prepared(self, path, text):
        """The text with the pictures after the output of the runs, and with plain fences."""
        lines = text.splitlines()
        own = [picture for picture in self.pictures if picture.page.path == self.checkout / path]
        for picture in sorted(own, key=lambda picture: picture.line, reverse=True):
            fence = re.match('`+', lines[picture.line - 1])[0]
            end = lines.index(fence, picture.line)
            lines[end + 1:end + 1] = ['', self.figure(picture), '']
        return FENCE.sub(r'\1', '\n'.join(lines) + '\n')

    @staticmethod
    def figure(picture):
        images = []
        for number, (name, (width, height)) in enumerate(picture.files, 1):
            words = picture.alternative if number == 1 else f'… picture {number} of {len(picture.files)}'
            image = f'<img src="pictures/{name}" width="{width}" height="{height}" loading="lazy" alt="{html.escape(words)}">'
            images.append(f'<a href="pictures/{name}">{image}</a>')
        caption = f'<figcaption>{html.escape(picture.shows)}</figcaption>' if picture.shows else ''
        return f'<figure class="{picture.kind}">{"".join(images)}{caption}</figure>'

    def make(self, path, body, contents):
        base = posixpath.relpath('.', posixpath.dirname(address(path)) or '.')
        title = re.search(r'<h1[^>]*>(.*?)</h1>', body, re.S)
        places = [f'<a href="{base}/{address(name)}"{" aria-current=page" if name == path else ""}>{self.short(name)}</a>'
                  for name in self.named]
        self.written[address(path)] = TEMPLATE.substitute(
            language='zh-CN' if path.endswith('.zh.md') else 'en', title=re.sub('<[^>]+>', '', title[1]) if title else html.escape(path), base=base, places='\n'.join(places),
            contents=f'<nav class="contents" aria-label="On this page">\n{contents}</nav>' if contents else '', body=body)

    @staticmethod
    def short(path):
        return 'rptc' if path == 'README.md' else os.path.basename(path)[:-len('.md')]
