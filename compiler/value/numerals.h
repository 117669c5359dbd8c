/* Numerals: how Chinese and Western documents write a whole number, and money in words. */
#ifndef RPTC_VALUE_NUMERALS_H
#define RPTC_VALUE_NUMERALS_H

#include "base/buf.h"
#include "value/decimal.h"

typedef enum NumeralStyle {
    NUMERAL_DECIMAL,      /* 1 */
    NUMERAL_CHINESE,      /* 一 … 十 十一 二十 一百零五: counting; 零 for zero */
    NUMERAL_DIGITS,       /* 〇: each digit by itself, 二〇二三 */
    NUMERAL_FINANCIAL,    /* 壹 壹拾贰 */
    NUMERAL_CIRCLED,      /* ① to ㊿; plain digits beyond 50 */
    NUMERAL_UPPER_LETTER, /* A … Z AA BB (as Word counts); plain digits beyond 780 */
    NUMERAL_LOWER_LETTER,
    NUMERAL_UPPER_ROMAN,  /* I … MMMCMXCIX; plain digits beyond 3,999 */
    NUMERAL_LOWER_ROMAN
} NumeralStyle;

/* The style whose first numeral is `sign` (一 壹 1 ① A a I i, and 〇 for NUMERAL_DIGITS); false if there is none. */
bool numeral_style_of(char32_t sign, NumeralStyle *out);

/* Writes `n` in a style. A negative number begins with 负 in the Chinese styles, with - elsewhere; where a
 * style has no numeral for n (zero or less in ① A I), its decimal form is written. */
void numeral_put(Buf *b, NumeralStyle style, int64_t n);
/* The same for any number: 十二点五, 壹拾贰点伍, 一二点五; the other styles write digits where it is not whole. Counting
 * continues past 亿 with 万亿 and 亿亿. */
void numeral_put_decimal(Buf *b, NumeralStyle style, Decimal n);

/* Money in words for 大写: 壹万贰仟叁佰元肆角整. No prefix, 整 after 元 and 角, 零元整 for zero. 零 only where the rules for
 * bills (支付结算办法, annex 1) require it: 1680.32 has none after 元, 107000.53 none after 万, but 16409.02 has
 * both. Rounds to 分; 负 before a negative amount. False, and nothing written, where the amount has more than
 * 16 whole digits. */
bool money_put_words(Buf *b, Decimal amount);

#endif
