"""Well-formed templates drawn at random, with data that fit: everything that a document can hold, mixed as no author
would mix it. `make(seed)` gives the files of one, by name: template.rpt, data.json, and what these name."""

import json
import random
import struct
import zlib

WORDS = ['会前准备', '整改', 'A & B', '<w:p>', '“引号”', '12.5%', '第三季度', 'plan', 'C:\\dir', '……', '—— 一', '𠮷野家', 'x < y', "it's",
         '138****1234', '全体党员', 'Ω', '①', '2023年11月5日', '（附件）', 'e\u0301', '｛', '名单']
STYLES = ['quote', 'title', '自定', '编号']
SIZES = ['A4', 'A3', '16开', '210mm 297mm']
LIST_EXAMPLES = ['一是', '第一条　', '（一）', '1.', '①', 'A. ', '附件1']
ALIGNS = ['left', 'center', 'right', 'justify', 'distribute']


def png(width, height, rgb, dpi=None):
    """The bytes of a PNG of one colour."""
    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    rows = (b'\0' + bytes(rgb) * width) * height
    density = chunk(b'pHYs', struct.pack('>IIB', *[round(dpi / 0.0254)] * 2, 1)) if dpi else b''
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, 2, 0, 0, 0)) + density +
            chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b''))


HEAD = '''@style 自定 : body {{ {0} }}
@style 编号 : body {{ number "{1}" }}
@style 字样 char {{ {2} }}
@style 表样 table {{ border all {3}, inside h 0.5pt; padding left 2pt right 2pt; header bold shade #DDDDDD; align {4} }}
@fields
单位 text = "某单位"
年度 integer = 2023
日期 date = date("2023-11-05")
金额 money?
可空 text?
是 boolean = true
照片 image?
人员 list? {{
  姓名 text
  说明 text?
  项目 list of text
  得分 list of (integer(0..)?)
}}
缺额 list of (text?)?
@end
@define 段(甲: text, 乙: text?)
{{甲}}的段落{{if 乙}}，{{乙}}{{end}}。
@end
@define 框(名: text)
**{{名}}**
@body
@end
@let 倍(n: integer) = n * 2
'''


class Maker:
    def __init__(self, seed):
        self.seed = seed
        self.draw = random.Random(seed)
        self.lines, self.labels, self.collected = [], [], 0
        self.counter = 0
        self.naming = True  # not in a loop, where a name would be written twice, nor in what a condition leaves out

    # ---- pieces ----

    def some(self, low, high):
        return self.draw.randint(low, high)

    def one_of(self, *choices):
        return self.draw.choice(choices)

    def maybe(self, part=0.5):
        return self.draw.random() < part

    def name(self, stem):
        self.counter += 1
        return f'{stem}{self.counter}'

    def literal(self):
        """A word as prose has it: what would mean something is made literal."""
        word = self.draw.choice(WORDS)
        return ''.join('\\' + c if c in '\\{}[]^*|<>#@`' else c for c in word)

    def value(self):
        return self.one_of('{单位}', '{年度}', '{年度:〇}', '{年度:0.0}', '{日期:yyyy年M月d日}', '{日期:中文}', '{金额}', '{可空}', '{是:有/无}',
                           '{count(人员):一}', '{倍(年度)}', '{可空 ?? "无"}', '{if 是 then "对" else "错"}', '{人员.姓名 | join("、")}', '{sum(flatten(人员.得分))}',
                           '{for 缺 in 缺额 sep "、"}{缺 ?? "缺"}{end}', '{缺额[2]}')

    def inline(self, depth=0, notes=True, links=True):
        kinds = [self.literal, self.value, self.literal, lambda: '{br}', lambda: '{tab}', lambda: '{page}/{pages}']
        if depth < 2:
            inner = lambda: self.text(depth + 1, notes=False, links=False, most=2)
            kinds += [lambda: f'**{self.literal()}{self.value()}**', lambda: '{style 字样}' + inner() + '{end}',
                      lambda: '{if 可空}' + inner() + '{else}' + inner() + '{end}',
                      lambda: self.loop(inner)]
        if notes:
            kinds.append(lambda: f'^[注{self.text(2, False, False, 2)}]')
        if links:
            kinds.append(lambda: f'[{self.text(2, False, False, 2)}](https://example.org/{self.some(1, 99)}?a=1&b={{年度}})')
        if self.labels and depth == 0:
            kinds.append(lambda: '{ref ' + self.draw.choice(self.labels) + '}')
        return self.draw.choice(kinds)()

    def loop(self, inner):
        each = self.name('员')
        return f'{{for {each} in 人员 sep "、"}}{{{each}.姓名}}' + inner() + '{end}'

    def text(self, depth=0, notes=True, links=True, most=5):
        """Never begins with what a line of another kind begins with."""
        return '甲' + ''.join(self.inline(depth, notes, links) for _ in range(self.some(0, most)))

    # ---- blocks ----

    def add(self, *lines):
        self.lines += lines

    def paragraph(self):
        self.add(self.one_of('', '', f'@{self.draw.choice(STYLES)} ') + self.text(), '')
        if self.naming and self.maybe(0.1):
            self.label_last()

    def label_last(self):
        name = self.name('处')
        while self.lines[-1] == '':
            self.lines.pop()
        self.add(f'@label {name}', '')
        self.labels.append(name)

    def heading(self):
        name = self.name('节') if self.naming and self.maybe(0.3) else ''
        line = '#' * self.some(1, 6) + ' ' + self.text(1, self.maybe(0.2), False, 3)
        self.add(line + (' {-}' if self.maybe(0.2) else '') + (f' {{#{name}}}' if name else '') +
                 (' :: ' + self.text() if self.maybe(0.2) else ''), '')
        if name:
            self.labels.append(name)

    def items(self):
        indent = 0
        for _ in range(self.some(1, 6)):
            self.add(' ' * indent + self.one_of('- ', '+ ') + self.text())
            indent = max(0, indent + self.one_of(-2, 0, 0, 2))
        self.add('')

    def labelled_list(self):
        self.add(f'@list "{self.draw.choice(LIST_EXAMPLES)}"' + self.one_of('', ' continuous'))
        for _ in range(self.some(1, 3)):
            self.add('- ' + self.text())
            if self.maybe(0.3):
                self.paragraph()
        self.add('@end', '')

    def control(self, blocks):
        if self.maybe():
            self.add(self.one_of('@if 可空', '@if 是', '@if count(人员) > 1'))
            blocks()
            self.add('@else')
        else:
            self.add(f'@for {self.name("员")} in 人员' if self.maybe() else f'@for {self.name("序")}, {self.name("项")} in [1, 2]')
            self.inside(blocks)
            self.add('@empty')
        blocks()
        self.add('@end')

    def inside(self, blocks):
        naming, self.naming = self.naming, False
        blocks()
        self.naming = naming

    def component(self):
        if self.maybe():
            self.add(f'@段({self.one_of("单位", chr(34) + "字" + chr(34))}, 乙: {self.one_of("可空", "单位")})', '')
            return
        self.add('@begin 框("名")')
        self.paragraph()
        self.add('@end')

    def with_block(self):
        self.add('@with { ' + self.one_of('align center', 'indent left {count(人员)}字', 'size 四号; bold', 'border all 1pt red; keep next',
                                          'shade #EEEEEE; before 1行') + ' }')
        self.paragraph()
        self.items()
        self.add('@end')

    def picture(self):
        more = self.one_of('width 3cm', 'height 2cm; align center', 'width 3cm; height 1cm', f'caption "{self.literal_string()}"',
                           'place behind next; center 5cm 1cm; width 42mm', 'align right')
        self.add(f'@image {self.one_of("照片", chr(34) + "a.png" + chr(34), chr(34) + "b.png" + chr(34))} {{ {more}; alt "图{self.some(1, 9)}" }}',
                 self.text(), '')

    def literal_string(self):
        return self.draw.choice(WORDS).replace('\\', '\\\\').replace('"', '\\"').replace('{', '\\{')

    def collect(self):
        self.add(f'@collect 收集 {{ 标题: "{self.literal_string()}" }}')
        self.collected += 1

    def table(self):
        columns = self.some(1, 6)
        rows = self.some(1, 5)
        props = [self.one_of('widths ' + ' '.join(self.one_of('*', '1cm', '8mm') for _ in range(columns)), ''),
                 self.one_of('header 1', ''), self.one_of('style 表样', ''), self.one_of('break rows off', ''),
                 self.one_of(f'align {" ".join(self.draw.choice(ALIGNS) for _ in range(columns))}', ''),
                 self.one_of(f'valign {" ".join(self.one_of("top", "center", "bottom") for _ in range(columns))}', ''),
                 self.one_of(f'merge {self.some(1, columns)}', ''), self.one_of('', '', 'place foot', 'place page 3cm 4cm')]
        if self.maybe(0.4):
            props.append(f'caption "{self.literal_string()}"')
            if self.naming and self.maybe():
                name = self.name('表')
                props.append(f'label {name}')
                self.labels.append(name)
        self.add('@table { ' + '; '.join(p for p in props if p) + ' }' if any(props) else '@table')
        for row in range(rows):
            self.row(columns, row)
        if self.maybe():
            each = self.name('员')
            self.add(f'@for {each} in 人员')
            self.add('| ' + ' | '.join(self.one_of(f'{{{each}.姓名}}', '{loop.index}', f'{{{each}.说明}}', f'{{{each}.得分[1]}}', '')
                                       for _ in range(columns)) + ' |')
            self.add('@end')
        self.add('@end', '')

    def row(self, columns, row):
        if self.maybe(0.3):
            return self.block_row(columns)
        cells = []
        for column in range(columns):
            cells.append('<' if column > 0 and self.maybe(0.1) else self.text(1, False, True, 2) if self.maybe(0.8) else '')
        self.add('| ' + ' | '.join(cells) + ' |')

    def block_row(self, columns):
        self.add('@row' + self.one_of('', ' { height at least 12mm }', ' { height exactly 20mm; valign center }'))
        left = columns
        while left:
            span = min(left, self.one_of(1, 1, 2))
            left -= span
            props = [f'span {span}'] * (span > 1) + [self.one_of('align right', 'shade #EEEEEE', 'border top 1pt red', 'padding left 3pt',
                                                                 'turn left', 'valign bottom')] * self.maybe(0.4)
            self.add('@cell' + (' { ' + '; '.join(props) + ' }' if props else ''))
            for _ in range(self.some(0, 2)):
                self.one_of(self.paragraph_in_cell, self.items)()
            self.add('@end')
        self.add('@end')

    def paragraph_in_cell(self):
        self.add(self.text(), '')

    def section(self):
        props = self.one_of('orientation landscape', 'orientation portrait', f'size {self.draw.choice(SIZES)}', 'columns 2 gap 1cm',
                            'margin left 2cm right 2cm', 'numbers from 1', 'numbers none', 'start odd', 'start continuous')
        self.add(f'@page {{ {props} }}')
        for kind in ('header', 'footer'):
            if self.maybe(0.3):
                self.add(f'@{kind}' + self.one_of('', '', ' first', ' odd', ' even'), self.text(1, False), '@end')
        self.paragraph()

    def blocks(self, count, depth=0):
        plain = [self.paragraph, self.paragraph, self.heading, self.items, self.labelled_list, self.component, self.with_block,
                 self.table, self.table, self.picture, self.collect, lambda: self.add('@pagebreak')]
        if depth == 0:
            plain += [self.section, lambda: self.add('@toc { levels 1..3 }')]
        for _ in range(count):
            if depth < 2 and self.maybe(0.15):
                self.control(lambda: self.inside_control(depth))
            else:
                self.draw.choice(plain)()

    def inside_control(self, depth):
        self.inside(lambda: self.blocks(self.some(1, 3), depth + 1))

    # ---- the whole ----

    def head(self):
        return HEAD.format(self.one_of('size 四号', 'font "楷体"; indent first 2字', 'border all 1pt; shade #EEEEEE', 'tabs left 3cm, right 15cm'),
                           self.one_of('一、', '（一）', '1.', '第一章　'), self.one_of('color red', 'raise 3pt', 'bold; underline double'),
                           self.one_of('0.5pt', '1pt red', 'double 0.75pt'), self.one_of('left', 'center', 'right'))

    def settings(self):
        lines = ['@document { title "{单位}"; locale "' + self.one_of('zh-CN', 'zh-CN', 'en') + '"' +
                 self.one_of('', '; numbering literal') + ' }']
        if self.maybe(0.3):
            lines.append('@use gb9704')
        if self.maybe(0.4):
            lines += ['@header' + self.one_of('', ' first', ' even'), self.text(1, False), '@end']
        return '\n'.join(lines) + '\n'

    def data(self):
        people = [{'姓名': self.draw.choice(WORDS), '说明': self.draw.choice(WORDS + ['']),
                   '项目': [self.draw.choice(WORDS) for _ in range(self.some(0, 3))],
                   '得分': [self.draw.choice([None, 0, 95]) for _ in range(self.some(0, 3))]} for _ in range(self.some(0, 4))]
        given = {'单位': self.draw.choice(WORDS) + '\n' * self.maybe(0.2) + '单位', '人员': people}
        if self.maybe():
            given['可空'] = self.draw.choice(WORDS)
        if self.maybe():
            given['金额'] = self.some(0, 10 ** 6)
        if self.maybe():
            given['照片'] = 'a.png'
        if self.maybe():
            given['缺额'] = [self.draw.choice([*WORDS, None]) for _ in range(self.some(0, 3))]
        return given

    def files(self):
        settings = self.settings()
        self.blocks(self.some(2, 12))
        self.paragraph()
        if self.collected:
            self.add('{for x in collection("收集") sep "；"}{x.标题}{end}')
        return {'template.rpt': (settings + self.head() + '\n'.join(self.lines) + '\n').encode(),
                'data.json': json.dumps(self.data(), ensure_ascii=False).encode(),
                'a.png': png(40, 30, (200, 0, 0), 96), 'b.png': png(3, 5, (0, 0, 200))}


def make(seed):
    return Maker(seed).files()
