#include "docx/footnotes.h"

#include "docx/runs.h"

struct Footnotes {
    const Part *document;
    Xml *x; /* NULL: footnotes are not allowed */
    ParagraphWriter paragraphs;
    int count;
    DocxFault fault;
};

/* A line above the notes of a page: single-spaced, whatever the text around it has. */
static void put_separator(Xml *x, const char *kind, int id)
{
    xml_putf(x, "<w:footnote w:type='%s' w:id='%d'><w:p><w:pPr>"
                "<w:spacing w:before='0' w:after='0' w:line='240' w:lineRule='auto'/>"
                "<w:ind w:left='0' w:firstLineChars='0' w:firstLine='0'/></w:pPr>"
                "<w:r><w:%s/></w:r></w:p></w:footnote>", kind, id, kind);
}

Footnotes *footnotes_open(const ParagraphWriter *of_document, Part *part)
{
    Arena *run = of_document->run;
    Footnotes *f = NEW_WITH(run, Footnotes, .document = of_document->owner, .paragraphs = *of_document);
    f->paragraphs.text = buf_open(arena_memory(run));
    f->paragraphs.line_pitch = 0;
    if (!part)
        return f;
    f->paragraphs.owner = part;
    f->paragraphs.footnotes = f;
    f->x = xml_new(run, part);
    word_root_open(f->x, "w:footnotes");
    put_separator(f->x, "separator", NOTE_SEPARATOR);
    put_separator(f->x, "continuationSeparator", NOTE_CONTINUATION);
    return f;
}

/* The number of the note, and a blank, as in Word. */
static void put_number(Xml *x)
{
    xml_putf(x, "<w:r><w:rPr><w:rStyle w:val='" FOOTNOTE_REFERENCE_STYLE "'/></w:rPr><w:footnoteRef/></w:r>"
                "<w:r><w:t xml:space='preserve'> </w:t></w:r>");
}

int footnotes_add(Footnotes *f, const Part *owner, const Paragraph *note)
{
    if (!f->x || owner != f->document) {
        f->fault = (DocxFault){DOCX_INTERNAL, 0};
        return 0;
    }
    xml_open(f->x, "w:footnote");
    xml_attr_int(f->x, "w:id", ++f->count);
    xml_open(f->x, "w:p");
    xml_open(f->x, "w:pPr");
    Str style = shared_style_id(f->paragraphs.shared, note->style);
    paragraph_head_write(f->x, style, paragraph_keep_next(note));
    paragraph_properties_write(&f->paragraphs, f->x, note);
    xml_close(f->x);
    put_number(f->x);
    paragraph_runs_write(&f->paragraphs, f->x, note);
    xml_close(f->x);
    xml_close(f->x);
    return f->count;
}

void footnotes_end(Footnotes *f)
{
    if (!f->x)
        return;
    xml_close(f->x);
    xml_end(f->x);
}

DocxFault footnotes_close(Footnotes *f)
{
    paragraph_writer_close(&f->paragraphs);
    return f->fault;
}
