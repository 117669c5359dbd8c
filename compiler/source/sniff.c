#include "source/sniff.h"

enum { MARKUP_MOST = 1024 }; /* how many bytes of a text are searched for its first element */

typedef struct Magic {
    size_t at;
    Str bytes;
    Str name;
} Magic;

/* Where several match, the first wins. */
static const Magic magics[] = {
    {0, STR_INIT("GIF8"), STR_INIT("GIF")},
    {0, STR_INIT("BM"), STR_INIT("BMP")},
    {8, STR_INIT("WEBP"), STR_INIT("WebP")},
    {0, STR_INIT("II*\0"), STR_INIT("TIFF")},
    {0, STR_INIT("MM\0*"), STR_INIT("TIFF")},
    {4, STR_INIT("ftypavif"), STR_INIT("AVIF")},
    {4, STR_INIT("ftyphei"), STR_INIT("HEIC")},
    {4, STR_INIT("ftypmif1"), STR_INIT("HEIC")},
    {4, STR_INIT("ftyp"), STR_INIT("MP4")},
    {4, STR_INIT("jP  "), STR_INIT("JPEG 2000")},
    {0, STR_INIT("\0\0\1\0"), STR_INIT("ICO")},
    {0, STR_INIT("8BPS"), STR_INIT("PSD")},
    {0, STR_INIT("\xD7\xCD\xC6\x9A"), STR_INIT("WMF")},
    {40, STR_INIT(" EMF"), STR_INIT("EMF")},
    {0, STR_INIT("%PDF-"), STR_INIT("PDF")},
    {0, STR_INIT("%!PS"), STR_INIT("PostScript")},
    {0, STR_INIT("MZ"), STR_INIT("EXE")},
    {0, STR_INIT("\x7F" "ELF"), STR_INIT("ELF")},
    {0, STR_INIT("PK\3\4"), STR_INIT("ZIP")},
    {0, STR_INIT("Rar!"), STR_INIT("RAR")},
    {0, STR_INIT("\xD0\xCF\x11\xE0"), STR_INIT("DOC/XLS")},
};

static char small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

/* Does the text contain `name`, in either case? */
static bool holds(Str text, Str name)
{
    for (size_t i = 0; i + name.n <= text.n; i++) {
        size_t k = 0;
        while (k < name.n && small(text.s[i + k]) == name.s[k])
            k++;
        if (k == name.n)
            return true;
    }
    return false;
}

/* Markup begins with `<`, after blanks and a byte order mark. */
static Str sniff_markup(Str bytes)
{
    Str text = str_sub(bytes, 0, bytes.n < MARKUP_MOST ? bytes.n : MARKUP_MOST);
    if (str_starts(text, STR("\xEF\xBB\xBF")))
        text = str_sub(text, 3, text.n);
    text = str_trim(text);
    if (!text.n || text.s[0] != '<')
        return STR("");
    if (holds(text, STR("<svg")))
        return STR("SVG");
    if (holds(text, STR("<!doctype html")) || holds(text, STR("<html")) || holds(text, STR("<head")))
        return STR("HTML");
    return str_starts(text, STR("<?xml")) ? STR("XML") : STR("");
}

Str sniff_format(Str bytes)
{
    for (size_t i = 0; i < sizeof magics / sizeof magics[0]; i++) {
        const Magic *m = &magics[i];
        if (bytes.n >= m->at && str_starts(str_sub(bytes, m->at, bytes.n), m->bytes))
            return m->name;
    }
    return sniff_markup(bytes);
}
