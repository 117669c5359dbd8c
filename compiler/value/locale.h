/* The locale of a document (docs/language.md, `@document { locale … }`). It determines plain forms, names of
 * months and days, list labels; never how data are read. */
#ifndef RPTC_VALUE_LOCALE_H
#define RPTC_VALUE_LOCALE_H

typedef enum Locale { LOCALE_ZH_CN, LOCALE_EN } Locale;

#endif
