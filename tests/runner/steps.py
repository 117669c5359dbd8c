"""A page of docs/ whose blocks are steps, run in order in one folder. tests/README.md explains how they are written."""

from runner.markdown import Fault

FOLDER = '.steps'  # the written files are here until their step


class Step:
    """A command, and the lines that it must print."""

    def __init__(self, line, name, command):
        self.line, self.name, self.command, self.wanted = line, name, command, []


class Steps:
    """The commands of a page, including those that write its files, and the texts for these."""

    def __init__(self, page):
        self.page, self.files, self.texts, self.steps, self.old, self.end = page, {}, {}, [], None, 0
        for block in page.blocks:
            self.add(block)
            self.end = block.line + block.text.count('\n')

    def add(self, block):
        """One block; a block without a comment that is not a console is only for reading."""
        comments = block.comments
        if 'file' in comments:
            self.require_name(block, comments['file'])
            self.write(block, comments['file'], block.text)
        elif 'change' in comments:
            self.old = comments['change'], block.text
        elif 'to' in comments:
            self.change(block)
        elif block.kind == 'console':
            self.run(block)

    def require_name(self, block, name):
        """A reader does not see the comment: the prose before the block names its file."""
        prose = self.page.lines[self.end:block.line - 1]
        if not any(f'`{name}`' in line for line in prose):
            raise Fault(f'{self.page.path}:{block.line}: the text before it does not name `{name}`')

    def write(self, block, name, text):
        source = f'{FOLDER}/{len(self.texts)}'
        self.texts[source] = self.files[name] = text
        command = f"mkdir -p \"$(dirname '{name}')\" && cp {source} '{name}'"
        self.steps.append(Step(block.line, f'{name} is written', command))

    def change(self, block):
        """Replaces the lines shown by the previous block with this block."""
        name, old = self.old or ('', '')
        text = '\n' + self.files.get(name, '')
        if text.count('\n' + old) != 1:
            raise Fault(f'{self.page.path}:{block.line}: the lines to change stand {text.count(chr(10) + old)} times in `{name}`')
        self.write(block, name, text.replace('\n' + old, '\n' + block.text)[1:])
        self.old = None

    def run(self, block):
        for line in block.text.splitlines():
            if line.startswith('$ '):
                self.steps.append(Step(block.line, line[2:], line[2:]))
            elif self.steps:
                self.steps[-1].wanted.append(line)
