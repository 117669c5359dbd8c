/* docProps/app.xml (ECMA-376 part 1, 15.2.12.3). Word refuses a file whose AppVersion is not
 * XX.YYYY. */
#include "docx/shared.h"

void app_write(Xml *x, Str company)
{
    xml_declaration(x);
    xml_open(x, "Properties");
    xml_attr(x, "xmlns",
             STR("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"));
    xml_text_element(x, "Application", STR("rptc"));
    if (company.n)
        xml_text_element(x, "Company", company);
    xml_text_element(x, "AppVersion", STR("16.0000"));
    xml_close(x);
}
