/* What a scan of a JPEG stands on: the components of its frame and the tables before it (ISO/IEC 10918-1, annex B.2).
 * What the coded data say is not looked at. Each takes what a marker segment holds behind its length, and gives false where
 * that breaks the rules. */
#ifndef RPTC_IMAGE_JPEG_TABLES_H
#define RPTC_IMAGE_JPEG_TABLES_H

#include <stdbool.h>
#include <stddef.h>

enum { JPEG_COMPONENTS_MOST = 4 };

typedef struct JpegTables {
    unsigned quantization; /* bit Tq: there is that table */
    int components;
    unsigned char id[JPEG_COMPONENTS_MOST], table[JPEG_COMPONENTS_MOST];
} JpegTables;

/* DQT and DHT: tables that are as long as they say. */
bool jpeg_quantization(JpegTables *t, const unsigned char *s, size_t n);
bool jpeg_huffman(const unsigned char *s, size_t n);
/* SOF: `count` components, 1 to JPEG_COMPONENTS_MOST, of 3 bytes each. */
bool jpeg_components(JpegTables *t, const unsigned char *s, int count);
/* SOS: components of the frame, whose tables are there. */
bool jpeg_scan(const JpegTables *t, const unsigned char *s, size_t n);

#endif
