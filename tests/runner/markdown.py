"""The examples of a page of docs/: fenced blocks and tables, with the comments before them that control them.
tests/README.md explains how they are written."""

import re

from runner.frame import Fault, fill

FENCE = re.compile(r'(`{3,})(.*)$')
COMMENT = re.compile(r'<!--\s*([\w-]+):?\s*(.*?)\s*-->$')
FRAME = re.compile(r'<!-- frame: (\S+)$')
CELLS = re.compile(r'(?<!\\)\|')
DATA = {'ini', 'json'}
OUTCOMES = {'text', 'messages'}


class Block:
    """A fenced block: its info words, its text, and the comments right above it."""

    def __init__(self, line, words, comments):
        self.line, self.words, self.comments, self.text = line, words, dict(comments), ''

    @property
    def kind(self):
        return self.words[0] if self.words else ''


class Table:
    """The rows of a table, without head and rule. A cell keeps its Markdown, but for `\\|`."""

    def __init__(self, line, comments):
        self.line, self.comments, self.rows = line, dict(comments), []


class Run:
    """One run of an example: the data, the words of the command line, and what comes out."""

    def __init__(self, line, data, comments):
        self.line, self.data = line, list(data)
        self.args, self.change = comments.get('args', ''), comments.get('with', '')
        self.status = comments.get('exit')
        self.picture, self.shows = comments.get('picture'), comments.get('shows', '')
        self.text = self.messages = None

    def command(self, example):
        """The words of the command line, without those for the output."""
        return ' '.join([example.name, *(name for name, _ in self.data), *self.args.split()])


class Example:
    """A template with its runs."""

    def __init__(self, block):
        self.line, self.template, self.comments = block.line, block.text, block.comments
        self.name, self.shows = block.comments.get('name', 'template.rpt'), block.comments.get('shows', '')
        self.data, self.runs = [], []

    def images(self):
        """The section of a text case with the images that are needed, if any."""
        if 'images' in self.comments:
            yield 'images', [], self.comments['images'].replace(',', '\n') + '\n'

    def add(self, block):
        if block.kind in DATA:
            if self.runs and self.runs[-1].data == self.data:
                self.data = []  # what comes out was told: these are other data
            name = 'data%s.%s' % (len(self.data) + 1 if self.data else '', block.kind)
            self.data.append((name, block.text))
            return
        last = self.runs[-1] if self.runs else None
        fresh = (not last or block.comments.get('args') or block.comments.get('with') or last.messages is not None
                 or block.kind == 'text' or last.data != self.data)
        if fresh:
            last = Run(block.line, self.data, block.comments)
            self.runs.append(last)
        if block.kind == 'text':
            last.text = block.text
        else:
            last.messages = (block.words[1:], block.text)


class Page:
    """The tests in a Markdown file."""

    def __init__(self, path):
        self.path, self.frames, self.blocks, self.tables = path, {}, [], []
        self.lines = path.read_text(encoding='utf-8').splitlines()
        self.is_steps = '<!-- steps -->' in self.lines
        self.read()

    def read(self):
        comments, at = [], 0
        while at < len(self.lines):
            line = self.lines[at]
            if FRAME.match(line):
                at = self.read_frame(at)
            elif FENCE.match(line):
                at = self.read_block(at, comments)
                comments = []
            elif line.startswith('|'):
                at = self.read_table(at, comments)
                comments = []
            elif COMMENT.match(line):
                comments.append(COMMENT.match(line).groups())
            elif line:
                comments = []
            at += 1

    def read_frame(self, at):
        end = self.lines.index('-->', at)
        self.frames[FRAME.match(self.lines[at])[1]] = '\n'.join(self.lines[at + 1:end]) + '\n'
        return end

    def read_block(self, at, comments):
        fence, words = FENCE.match(self.lines[at]).groups()
        block = Block(at + 1, words.split(), comments)
        end = at + 1
        while end < len(self.lines) and self.lines[end] != fence:
            end += 1
        if end == len(self.lines):
            raise Fault(f'{self.path}:{at + 1}: this block is not closed')
        block.text = ''.join(line + '\n' for line in self.lines[at + 1:end])
        if 'frame' in block.comments:
            self.frames[block.comments['frame']] = block.text + '…\n'
        else:
            self.blocks.append(block)
        return end

    def read_table(self, at, comments):
        table, end = Table(at + 1, comments), at
        while end < len(self.lines) and self.lines[end].startswith('|'):
            end += 1
        for number, line in enumerate(self.lines[at + 2:end], at + 3):
            cells = [cell.strip().replace('\\|', '|') for cell in CELLS.split(line.rstrip())[1:-1]]
            table.rows.append((number, cells))
        self.tables.append(table)
        return end - 1

    def examples(self):
        """Each template, with the blocks below it up to the next one. A block that has a name is a file of the page."""
        example = None
        for block in self.blocks:
            if block.kind == 'rpt' and 'file' not in block.comments:
                if example:
                    yield example
                example = Example(block)
            elif block.kind in DATA | OUTCOMES and 'file' not in block.comments and example:
                example.add(block)
        if example:
            yield example

    def inputs(self, example, run):
        """The files in the folder of a run, as the sections of a text case."""
        yield from example.images()
        yield example.name, [], self.framed(example.comments, example.template)
        for name, text in [*self.files().items(), *change_data(run.data, run.change)]:
            yield name, [], text

    def files(self):
        """The named blocks."""
        return {block.comments['file']: self.framed(block.comments, block.text)
                for block in self.blocks if 'file' in block.comments}

    def framed(self, comments, text, word='within'):
        """The text in the frame that its comment names, or as it is."""
        try:
            return fill(self.frames, comments[word], text) if comments.get(word) else text
        except Fault as fault:
            raise Fault(f'{self.path}: {fault}') from None


def change_data(data, change):
    """The data with `key = value` in place of the line with that key."""
    key = change.split('=')[0].strip()
    changed = [(name, re.sub(rf'(?m)^{re.escape(key)}\s*=.*$', lambda _: change, text, count=1)) for name, text in data]
    if not change:
        return data
    if changed == data:
        raise Fault(f'no data have the key `{key}`')
    return changed


def plain(cell):
    """The content of a cell in backquotes."""
    ticks = re.match(r'`+', cell)
    if not ticks or not cell.endswith(ticks[0]) or len(cell) <= 2 * len(ticks[0]):
        return cell
    return cell[len(ticks[0]):-len(ticks[0])].strip(' ') if len(ticks[0]) > 1 else cell[1:-1]
