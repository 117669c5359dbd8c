"""Parts of a docx as comparable lines: known prefixes, sorted attributes, no declarations."""

import io
import zipfile
from xml.etree import ElementTree

NAMESPACES = {
    'w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
    'ct': 'http://schemas.openxmlformats.org/package/2006/content-types',
    'rel': 'http://schemas.openxmlformats.org/package/2006/relationships',
    'cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'ep': 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'cup': 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    'dc': 'http://purl.org/dc/elements/1.1/',
    'dcterms': 'http://purl.org/dc/terms/',
    'xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xml': 'http://www.w3.org/XML/1998/namespace',
}
PREFIXES = {uri: prefix for prefix, uri in NAMESPACES.items()}
ENTITIES = str.maketrans({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;',
                          '\n': '&#10;', '\t': '&#9;', '\r': '&#13;'})


def docx_lines(package, part=None, path=None):
    """Each element, or attribute, that `path` finds in the part, a line; without a path the part, indented;
    without a part the names of the parts."""
    with zipfile.ZipFile(io.BytesIO(package)) as docx:
        if part is None:
            return docx.namelist()
        if part not in docx.namelist():
            return ['(there is no such part)']
        root = ElementTree.fromstring(docx.read(part))
    if path is None:
        return tree_lines(root)
    path, _, attribute = path.partition('/@')
    document = ElementTree.Element('document')
    document.append(root)
    found = document.findall('.' + path if path.startswith('/') else path, NAMESPACES)
    if not attribute:
        return [one_line(element) for element in found]
    values = [element.get(expanded(attribute)) for element in found]
    return [value for value in values if value is not None]


def expanded(name):
    prefix, _, local = name.rpartition(':')
    return f'{{{NAMESPACES[prefix]}}}{local}' if prefix else local


def short(name):
    uri, _, local = name.rpartition('}')
    return f'{PREFIXES[uri[1:]]}:{local}' if uri[1:] in PREFIXES else name


def tag(element):
    pairs = sorted((short(name), value.translate(ENTITIES)) for name, value in element.attrib.items())
    return short(element.tag) + ''.join(f' {name}="{value}"' for name, value in pairs)


def one_line(element):
    inside = (element.text or '').translate(ENTITIES)
    inside += ''.join(one_line(child) + (child.tail or '').translate(ENTITIES) for child in element)
    return f'<{tag(element)}>{inside}</{short(element.tag)}>' if inside else f'<{tag(element)}/>'


def tree_lines(element, indent=''):
    if not len(element):
        return [indent + one_line(element)]
    inner = [line for child in element for line in tree_lines(child, indent + '  ')]
    return [f'{indent}<{tag(element)}>', *inner, f'{indent}</{short(element.tag)}>']
