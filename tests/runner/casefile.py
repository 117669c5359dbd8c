"""Case files: reading them, and writing them again. The format is explained in tests/README.md."""

import itertools
import re
import shlex

from runner.frame import Fault, fill

RULE = re.compile(r'(\\*)(=== |--- )')
INPUTS = {'args', 'command', 'stdin', 'env', 'copy', 'images'}
OUTPUTS = {'text', 'messages', 'exit', 'docx', 'file', 'files'}
SIMPLE_ESCAPES = {'n': '\n', 'r': '\r', 't': '\t', '0': '\0', 'e': '\x1b', '\\': '\\', '\n': ''}
INVISIBLE = '[\0-\x09\x0b-\x1f\x7f\u200b-\u200f\u2028-\u202e\ufeff]'


class Section:
    """`--- name words`, and the lines below it. Trailing blank lines are layout."""

    def __init__(self, name, words=(), text=''):
        self.name, self.words, self.text = name, list(words), text
        self.written = self  # what the case file has in its place: of all that a frame gives, `within` for the first, then None

    def head(self):
        return ' '.join(['---', self.name, *self.words])

    def content(self):
        """The bytes that the section denotes."""
        if self.name == 'docx':
            return self.text.encode()
        text, codec = self.text, 'utf-8'
        for word in self.words:
            if word == 'escaped':
                text = unescape(text)
            elif word == 'crlf':
                text = text.replace('\n', '\r\n')
            elif self.name not in OUTPUTS:
                codec = word
        return text.encode(codec, 'surrogateescape')

    def set_content(self, data):
        """Makes the section denote `data`, escaped only where necessary."""
        if self.content() == data:
            return
        self.text = plain_text(data)
        self.words = [word for word in self.words if word != 'escaped']
        if self.text is None:
            self.text = escape(data)
            self.words.append('escaped')


class Case:
    def __init__(self, path, line, name):
        self.path, self.line, self.name = path, line, name
        self.prose, self.sections = '', []

    def get(self, name):
        return next((s for s in self.sections if s.name == name), None)

    def all(self, name):
        return [s for s in self.sections if s.name == name]

    def words(self, name):
        """The words of a section, split as by a shell."""
        section = self.get(name)
        return shlex.split(section.text) if section else []

    def files(self):
        return [s for s in self.sections if s.name not in INPUTS | OUTPUTS]

    def check(self, need_outputs):
        for section in self.files():
            if '.' not in section.name:
                raise Fault(f'there is no section `{section.head()}`')
        if need_outputs and not any(s.name in OUTPUTS for s in self.sections):
            raise Fault('it says nothing of what must come out')


def unescape(text):
    """`\\xNN` is a byte, `\\uNNNN` a character, a backslash at the end of a line joins it to the next."""
    def one(match):
        escaped = match[1]
        if escaped[0] == 'x':
            byte = int(escaped[1:], 16)
            return chr(byte) if byte < 0x80 else chr(0xDC00 + byte)
        return chr(int(escaped[1:], 16)) if escaped[0] == 'u' else SIMPLE_ESCAPES[escaped]
    return re.sub(r'\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|[nrt0e\\\n])', one, text)


def escape(data):
    """The reverse: bytes as the text of an escaped section."""
    text = data.decode('utf-8', 'surrogateescape').replace('\\', '\\\\')
    text = re.sub('[\ud800-\udfff]', lambda m: '\\x%02X' % (ord(m[0]) - 0xDC00), text)
    text = re.sub(INVISIBLE, lambda m: '\\u%04X' % ord(m[0]), text)
    text = re.sub('^\n+|\n+$', lambda m: '\\n' * (len(m[0]) - 1) + '\n', text)
    return text if text.endswith('\n') or not text else text + '\\\n'


def plain_text(data):
    """The text of a section that denotes `data` without escapes; None if there is none."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    ends_well = text.endswith('\n') and not text.endswith('\n\n') and text != '\n'
    return text if not text or (ends_well and not re.search(INVISIBLE, text)) else None


def read_cases(path):
    """The lines above the first case, with their frames, and the cases, each with the sections of its frame."""
    head, shared, cases = '', [], []
    sections, section = shared, None
    for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(True), 1):
        rule = RULE.match(line)
        begins = rule[2] if rule and not rule[1] else None
        if begins == '=== ':
            cases.append(Case(path, number, line[4:].strip()))
            sections, section = cases[-1].sections, None
        elif begins:
            section = read_rule(line[4:])
            sections.append(section)
        elif section:
            section.text += line[1:] if rule else line
        elif cases:
            cases[-1].prose += line
        head += '' if cases else line
    check_names(cases)
    for section in itertools.chain(shared, *(case.sections for case in cases)):
        section.text = section.text.rstrip('\n') + '\n' if section.text.strip('\n') else ''
    put_in_frames(cases, shared)
    return head, cases


def read_rule(line):
    name, *words = line.split(None, 2) if line.startswith('docx ') else line.split()
    return Section(name, [word.strip() for word in words])


def check_names(cases):
    names = [case.name for case in cases]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise Fault(f'two cases have the name `{twice}`')


def put_in_frames(cases, shared):
    templates, inputs = read_frames(shared)
    unused = set(templates)
    for case in cases:
        within = case.get('within')
        if within:
            name = ' '.join(within.words)
            template = fill(templates, name, within.text)
            put_in_frame(case, within, [Section('template.rpt', text=template)] if templates[name] else [], inputs[name])
            unused.discard(name)
    if unused:
        raise Fault(f'no case is within the frame `{unused.pop()}`')


def put_in_frame(case, within, template, inputs):
    """Replaces `within` by the sections of the frame: the template, and the inputs that the case does not have."""
    if template and case.get('template.rpt'):
        raise Fault(f'{case.name}: beside the template of the frame it has one of its own')
    given = template + [Section(s.name, s.words, s.text) for s in inputs if not case.get(s.name)]
    if not given:
        raise Fault(f'{case.name}: it takes nothing from the frame')
    for number, section in enumerate(given):
        section.written = None if number else within
    at = case.sections.index(within)
    case.sections[at:at + 1] = given


def read_frames(sections):
    """The templates of the frames, and their other sections, by their names."""
    templates, inputs, name = {}, {}, None
    for section in sections:
        if section.name == 'frame':
            name = ' '.join(section.words)
            if name in templates:
                raise Fault(f'two frames have the name `{name}`')
            templates[name], inputs[name] = section.text, []
        elif name is None or section.name in OUTPUTS:
            raise Fault(f'`{section.head()}` cannot stand above the first case')
        else:
            inputs[name].append(section)
    return templates, inputs


def case_text(case, sections):
    """A case with these sections, as the text of a file."""
    def quoted(line):
        return '\\' + line if RULE.match(line) else line

    out = f'=== {case.name}\n{case.prose}'
    for section in sections:
        out += section.head() + '\n' + ''.join(map(quoted, section.text.splitlines(True)))
    return out + '\n'


def write_cases(path, head, cases):
    out = head + ''.join(case_text(case, [s.written for s in case.sections if s.written]) for case in cases)
    path.write_text(out.rstrip('\n') + '\n', encoding='utf-8')
