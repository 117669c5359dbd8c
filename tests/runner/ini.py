"""Data in INI as a tree of dicts, lists and texts. The JSON schema of the template tells which are lists, as
`rptc fields --to json-schema` writes it."""


def read_ini(text, schema):
    """The tree of a file without faults."""
    top = {}
    record, part, key = top, schema, None
    for line in text.splitlines():
        bare = line.strip()
        if not bare or bare[0] in ';#':
            continue
        if bare[0] == '[':
            record, part = enter(top, schema, bare[1:-1].split('.'))
        elif line[0].isspace() and key is not None:
            go_on(record, key, bare)
        else:
            key, _, value = (word.strip() for word in bare.partition('='))
            put(record, key, unquoted(value), member(part, key))
    return top


def member(part, key):
    return part.get('properties', {}).get(key, {})


def enter(top, schema, names):
    """The record that a section opens, and its schema; if the last name is a list, it opens a new item."""
    record, part = top, schema
    for i, name in enumerate(filter(None, names)):
        part = member(part, name)
        if part.get('type') != 'array':
            record = record.setdefault(name, {})
            continue
        items, part = record.setdefault(name, []), part['items']
        if i == len(names) - 1 or not items:
            items.append({})
        record = items[-1]
    return record, part


def unquoted(value):
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] == '"' else value


def put(record, key, value, part):
    if part.get('type') == 'array':
        record.setdefault(key, []).append(value)
    else:
        record[key] = value


def go_on(record, key, line):
    """A further line of the last value."""
    if isinstance(record[key], list):
        record[key][-1] += '\n' + line
    else:
        record[key] = f'{record[key]}\n{line}' if record[key] else line
