/* word/webSettings.xml (ECMA-376 part 1, 17.15.2): Word misses it where it is not there, and
 * that is all. */
#include "docx/shared.h"

void web_settings_write(Xml *x, const DocxShared *s)
{
    (void)s;
    word_root_open(x, "w:webSettings");
    xml_leaf(x, "w:optimizeForBrowser");
    xml_leaf(x, "w:allowPNG");
    xml_close(x);
}
