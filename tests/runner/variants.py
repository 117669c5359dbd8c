"""Other data for a sample: lists with fewer and more items, without optional values, with long texts.

A place in the data is a path of names; `*` in it means all items of a list, a number one of them. The schema is that
of `rptc fields --to json-schema`."""

import copy
import json
import pathlib
import re
import subprocess

from runner.ini import member, read_ini

COUNTS = (0, 1, 2, 11, 20, 105)
LONG = 90  # characters at least
ALL = '*'
AS_IT_IS = 'as it is'


class Sample:
    """A template of samples/ with its schema and data files."""

    def __init__(self, rptc, template):
        self.template, self.folder = template, template.parent
        self.name = str(template.relative_to(self.folder.parent))
        done = subprocess.run([rptc, 'fields', template, '--to', 'json-schema'], capture_output=True, check=True)
        self.schema = json.loads(done.stdout)
        self.data = {path.name: path.read_text(encoding='utf-8') for path in sorted(self.folder.iterdir())
                     if path.suffix in ('.ini', '.json') and path.name != 'library.ini' and template_of(path) == template}

    def options(self, data):
        """The words in the first line of a data file."""
        words = re.match('; rptc: (.*)', self.data[data])
        return words[1].split() if words else []

    def variants(self, data):
        """(what is different, the tree) of each variant of a data file; the first is the file as it is."""
        text = self.data[data]
        given = json.loads(text) if data.endswith('.json') else read_ini(text, self.schema)
        yield AS_IT_IS, given
        yield from fewer_and_more(given, self.schema)
        yield from left_out(given, self.schema)
        yield from longer(given, self.schema)


def samples(rptc, top):
    return [Sample(rptc, template) for template in sorted(pathlib.Path(top, 'samples').glob('*/*.rpt'))]


def template_of(data):
    """As scripts/sample finds it: NAME.rpt of NAME.….ini, else the only one of the folder."""
    named = data.with_name(data.name.split('.')[0] + '.rpt')
    return named if named.exists() else next(data.parent.glob('*.rpt'))


def fill(rptc, sample, data, tree, words, env, seconds):
    """Runs a template with that tree and the options of a data file; a path in the data is seen from the sample's folder."""
    return subprocess.run([rptc, sample.template.name, '-', '--from', 'json', *sample.options(data), *words, '-o', '-',
                           '--lang', 'en', '--message-format', 'short'], cwd=sample.folder, env=env,
                          input=json.dumps(tree).encode(), capture_output=True, timeout=seconds)


def texts(tree):
    """All texts of a tree."""
    if not isinstance(tree, (dict, list)):
        return [tree] if isinstance(tree, str) else []
    return [text for part in (tree.values() if isinstance(tree, dict) else tree) for text in texts(part)]


# ---- places ----

def places(schema, path=()):
    """(path, schema, may it be left out) of each place, those in lists too."""
    for name, part in schema.get('properties', {}).items():
        yield path + (name,), part, name not in schema.get('required', ())
        items = part.get('items', {})
        yield from places(part, path + (name,))
        yield from places(items, path + (name, ALL))


def holders(tree, path):
    """The dicts that hold the last name of a path."""
    if len(path) == 1:
        return [tree] if isinstance(tree, dict) else []
    if path[0] == ALL:
        return [holder for item in tree for holder in holders(item, path[1:])]
    return holders(tree[path[0]], path[1:]) if path[0] in tree else []


def changed(given, path, change):
    """A copy in which change(holder, name) was called for each place of the path; None if there is nothing to change."""
    tree = copy.deepcopy(given)
    found = [holder for holder in holders(tree, path) if path[-1] in holder]
    for holder in found:
        change(holder, path[-1])
    return tree if found else None


def shown(path):
    return '.'.join(path).replace('.*', '[]')


# ---- the three kinds ----

def resize(items, count, part=None):
    """The given number of items; copies are identical, or have a number in each text if their schema is given."""
    rounds = [copy.deepcopy(items[i % len(items)]) for i in range(count)] if items else []
    return [told_apart(item, i // len(items), part) if part else item for i, item in enumerate(rounds)]


IMAGE = re.compile(r'\.(png|jpe?g)$', re.I)


def told_apart(item, number, part):
    if isinstance(item, dict):
        return {name: told_apart(value, number, member(part, name)) for name, value in item.items()}
    if not number or not isinstance(item, str) or not is_free_text(part) or IMAGE.search(item):
        return item
    return f'{item[:-1]}{number}{item[-1:]}'  # before the last character, which may be a full stop or a closing mark


def fewer_and_more(given, schema):
    lists = [(path, part['items'], optional) for path, part, optional in places(schema) if part.get('type') == 'array']
    for path, part, optional in lists:
        for count in COUNTS:
            def change(holder, name):
                if count == 0 and optional:
                    del holder[name]
                else:
                    holder[name] = resize(holder[name], count)
            def distinct(holder, name):
                holder[name] = resize(holder[name], count, part)
            tree = changed(given, path, change)
            if tree is not None:
                yield f'{count} of {shown(path)}', tree
                if count > 1:
                    yield f'{count} different of {shown(path)}', changed(given, path, distinct)
    for count in (1, 2):
        tree = copy.deepcopy(given)
        for path, _, _ in lists:
            for holder in holders(tree, path):
                if path[-1] in holder:
                    holder[path[-1]] = resize(holder[path[-1]], count)
        yield f'{count} of each list', tree


def left_out(given, schema):
    def drop(holder, name):
        del holder[name]
    optional = [path for path, _, may_miss in places(schema) if may_miss]
    everything = copy.deepcopy(given)
    for path in optional:
        tree = changed(given, path, drop)
        if tree is None:
            continue
        yield f'without {shown(path)}', tree
        if ALL in path:
            yield f'without the first {shown(path)}', without_first(given, path)
        for holder in holders(everything, path):
            holder.pop(path[-1], None)
    yield 'without all that may be left out', everything


def without_first(given, path):
    tree = copy.deepcopy(given)
    for holder in holders(tree, path):
        if path[-1] in holder:
            del holder[path[-1]]
            break
    return tree


def longer(given, schema):
    everything = copy.deepcopy(given)
    for path, part, _ in places(schema):
        if not (is_free_text(part) or is_free_text(part.get('items', {}))):
            continue
        def lengthen(holder, name):
            value = holder[name]
            holder[name] = [long_text(item) for item in value] if isinstance(value, list) else long_text(value)
        tree = changed(given, path, lengthen)
        if tree is not None:
            yield f'long {shown(path)}', tree
            for holder in holders(everything, path):
                if path[-1] in holder:
                    lengthen(holder, path[-1])
    yield 'all texts long', everything


def is_free_text(part):
    return part.get('type') == 'string' and not {'enum', 'pattern', 'format', 'maxLength'} & set(part)


def long_text(text):
    return text if IMAGE.search(text) else text * (LONG // max(len(text), 1) + 1)
