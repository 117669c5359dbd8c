"""Traces of empty values and blocks in a document: blank paragraphs and rows, commas with nothing next to them,
headings and pages without content. `of_text` checks the text, `of_docx` the document.

The language writes an empty paragraph only for an `@name` alone on its line. So a blank paragraph is intended if its
style is alone on a line in the template or in a library, or if it has no style: then it has no height, and a table
or section needs it. A blank row is intended if the template gives it a height: it is to be filled in by hand. A
paragraph that its style keeps with the next (a heading, a title, the head of an attachment) promises that something
follows it in its section."""

import io
import re
import zipfile
from xml.etree import ElementTree

from runner.docxml import expanded

# ---- text ----

SIGNS = re.compile('|'.join([
    '[，、；：。][，、；：。]',       # two marks with nothing between them
    '（[，、；：。]', '[，、；：]）',  # nothing before or after one
    '（）', '《》', '“”', '〔〕', r'\(\)', r'\(,', r',\)', '[,;:.?!] *[,.;](?![.\\w])',
    '^[，、。；：]', '[、，]$',
    '零[个项条名位种件类家份篇款人]',
    r'(?<=\S)  +',
    r' [，、；：。）]', r'(?<=\w) [,.;:!?)](?!\w)',
]))
CAPTION = re.compile(r'^(Table|Figure) \d+  ')
BEFORE = 2  # characters before a mark, to find out whether it comes from a value


def of_text(text, values, typed):
    """Reports on marks that the template's text left behind. Such marks in a value belong to it, and such blanks in
    the template, `typed`, are intended."""
    given = [line.strip() for value in values for line in value.splitlines()]
    found = []
    for line in text.splitlines():
        for part in re.split('[\t\f]', CAPTION.sub('', line)):
            for match in SIGNS.finditer(part):
                if not is_given(part, match, given) and not is_typed(part, match, typed):
                    found.append(f'`{match[0]}` in `{part[:100]}`')
    return found


def is_given(line, sign, values):
    """Is it part of a value, or its first mark the end of one?"""
    start = max(sign.start() - BEFORE, 0)
    whole, first = line[start:sign.end()], line[start:sign.start() + 1]
    return any(whole in value or (sign.start() and value.endswith(first)) for value in values)


def is_typed(line, sign, template):
    """Are they blanks between the same characters as in the template? A line break in a cell is a blank of the text."""
    return sign[0].isspace() and line[max(sign.start() - 1, 0):sign.end() + 1] in template.replace('{br}', ' ')


def blank_lines(text):
    """The number of empty paragraphs in it."""
    return text.split('\n').count('') - 1


# ---- styles ----

# Styles after the text proper: a heading followed by one of them has no text.
CLOSING = ('Signature', 'Date', '附件说明文字')


class Styles:
    """Properties of paragraph styles, inherited from the styles they are based on."""

    def __init__(self, root):
        self.of = {style.get(W('styleId')): style for style in root.findall(W('style'))}

    def chain(self, name):
        while name in self.of:
            yield name
            based = self.of[name].find(W('basedOn'))
            name = based.get(W('val')) if based is not None else None

    def find(self, name, prop):
        """The element of that property, such as `keepNext`, that applies to a style; None if there is none."""
        for link in self.chain(name):
            found = self.of[link].find(f'{W("pPr")}/{W(prop)}')
            if found is not None:
                return found
        return None

    def has(self, name, prop):
        found = self.find(name, prop)
        return found is not None and found.get(W('val'), '1') not in ('0', 'false')

    def level(self, name):
        """The level of a heading; None for other paragraphs."""
        found = self.find(name, 'outlineLvl')
        return int(found.get(W('val'))) if found is not None and found.get(W('val')) != '9' else None

    def is_closing(self, name):
        return any(link in CLOSING for link in self.chain(name))

    def is_heading_characters(self, name):
        link = self.of[name].find(W('link')) if name in self.of else None
        return link is not None and self.level(link.get(W('val'))) is not None


def W(name):
    return expanded('w:' + name)


# ---- blocks ----

def text_of(element):
    parts = {W('t'): lambda e: e.text or '', W('tab'): lambda e: '\t', W('br'): lambda e: '\n'}
    return ''.join(parts[e.tag](e) for run in element.iter(W('r')) for e in run if e.tag in parts)


def style_of(paragraph):
    found = paragraph.find(f'{W("pPr")}/{W("pStyle")}')
    return found.get(W('val')) if found is not None else None


def is_blank(element):
    return not text_of(element).strip() and not any(True for _ in element.iter(W('drawing')))


def own(paragraph, prop):
    return paragraph.find(f'{W("pPr")}/{W(prop)}') is not None


def is_floating(table):
    return table.find(f'{W("tblPr")}/{W("tblpPr")}') is not None


def solid(blocks):
    """The blocks of the text of a page, without blank paragraphs and positioned tables, such as 版记."""
    return [b for b in blocks if not (is_blank(b) if b.tag == W('p') else is_floating(b))]


class Judge:
    """Visits the blocks of a document's body."""

    def __init__(self, styles, meant):
        self.styles, self.meant, self.found = styles, meant, []

    def blocks(self, blocks, at=''):
        """The blocks of the body or of a cell."""
        for i, block in enumerate(blocks):
            before = blocks[i - 1] if i else None
            if block.tag == W('tbl'):
                self.table(block)
            elif block.tag == W('p') and is_blank(block) and not self.is_meant(block):
                self.found.append(f'an empty paragraph in style `{style_of(block)}`{at}'
                                  + (f', behind `{text_of(before)[:40]}`' if before is not None else ''))

    def is_meant(self, paragraph):
        style = style_of(paragraph)
        if self.styles.level(style) is not None:
            return False
        return style is None or style in self.meant

    def table(self, table):
        rows = table.findall(W('tr'))
        if all(row.find(f'{W("trPr")}/{W("tblHeader")}') is not None for row in rows):
            self.found.append(f'a table with no row but its header: `{text_of(table)[:60]}`')
        for row in rows:
            height = row.find(f'{W("trPr")}/{W("trHeight")}')
            if is_blank(row) and height is None and not any(True for _ in row.iter(W('vMerge'))):
                self.found.append(f'an empty row in the table `{text_of(table)[:60]}`')
            for cell in row.findall(W('tc')):
                inner = [block for block in cell if block.tag in (W('p'), W('tbl'))]
                if not is_blank(cell):
                    self.blocks(inner, ' in a cell')

    def promises(self, blocks):
        """Headings, titles and pages with nothing after them."""
        shown = solid(blocks)
        for block, behind in zip(shown, [*shown[1:], None]):
            if block.tag == W('p'):
                self.promise(block, behind)

    def promise(self, paragraph, behind):
        style, text = style_of(paragraph), text_of(paragraph)[:40]
        if is_only_heading(self.styles, paragraph):
            self.found.append(f'a run-in heading without text: `{text}`')
        if not self.styles.has(style, 'keepNext'):
            return
        level = self.styles.level(style)
        if behind is None:
            self.found.append(f'nothing follows `{text}`')
        elif behind.tag == W('p') and self.styles.has(style_of(behind), 'pageBreakBefore'):
            self.found.append(f'a new page follows `{text}`')
        elif level is not None and behind.tag == W('p'):
            below = self.styles.level(style_of(behind))
            if below is not None and below <= level or self.styles.is_closing(style_of(behind)):
                self.found.append(f'`{text_of(behind)[:40]}` follows the heading `{text}`')


def is_only_heading(styles, paragraph):
    """Is all text of a paragraph of the body that of a run-in heading?"""
    if styles.level(style_of(paragraph)) is not None:
        return False
    names = [run.find(f'{W("rPr")}/{W("rStyle")}') for run in paragraph.iter(W('r')) if text_of_run(run).strip()]
    return bool(names) and all(n is not None and styles.is_heading_characters(n.get(W('val'))) for n in names)


def text_of_run(run):
    return ''.join(e.text or '' for e in run.iter(W('t')))


def sections(body):
    """The blocks of each section."""
    parts = [[]]
    for block in body:
        parts[-1].append(block)
        if block.tag == W('p') and own(block, 'sectPr'):
            parts.append([])
    return [[b for b in part if b.tag in (W('p'), W('tbl'))] for part in parts]


def pages(styles, blocks):
    """The content after each section break."""
    parts = [[]]
    for block in blocks:
        if block.tag == W('p') and (own(block, 'pageBreakBefore') or styles.has(style_of(block), 'pageBreakBefore')):
            parts.append([])
        parts[-1].append(block)
    return parts if parts[0] else parts[1:]


def of_docx(package, meant):
    """The reports, and the number of blank paragraphs between other blocks. `meant` are the styles that are alone on
    a line of a template or library."""
    with zipfile.ZipFile(io.BytesIO(package)) as docx:
        body = ElementTree.fromstring(docx.read('word/document.xml'))[0]
        styles = Styles(ElementTree.fromstring(docx.read('word/styles.xml')))
    judge = Judge(styles, meant)
    judge.blocks(list(body))
    for blocks in sections(body):
        judge.promises(blocks)
        judge.found += ['a page with nothing on it' for page in pages(styles, blocks) if not solid(page)]
    blank = [b for b in body if b.tag == W('p') and is_blank(b) and style_of(b) in meant and not own(b, 'numPr')]
    return judge.found, len(blank)


def other_texts(package):
    """The text of headers and footers, a paragraph a line, and of the file properties."""
    with zipfile.ZipFile(io.BytesIO(package)) as docx:
        roots = {name: ElementTree.fromstring(docx.read(name)) for name in docx.namelist()
                 if re.match(r'word/(header|footer)\d*\.xml|docProps/core\.xml', name)}
    lines = [text_of(p) for root in roots.values() for p in root.iter(W('p'))]
    lines += [element.text for element in roots['docProps/core.xml'] if element.text]
    return '\n'.join(lines)
