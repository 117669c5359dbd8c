/* What a scan of a JPEG needs: the components of its frame and the tables before it (ISO/IEC 10918-1, annex
 * B.2). The coded data are not checked. Each function takes the content of a marker segment after its length,
 * and returns false where it breaks the rules. */
#ifndef RPTC_IMAGE_JPEG_TABLES_H
#define RPTC_IMAGE_JPEG_TABLES_H

#include <stdbool.h>
#include <stddef.h>

enum { JPEG_COMPONENTS_MOST = 4 };

typedef struct JpegTables {
    unsigned quantization; /* bit Tq: that table is defined */
    int components;
    unsigned char id[JPEG_COMPONENTS_MOST], table[JPEG_COMPONENTS_MOST];
} JpegTables;

/* DQT and DHT: tables of the length that they give. */
bool jpeg_quantization(JpegTables *t, const unsigned char *s, size_t n);
bool jpeg_huffman(const unsigned char *s, size_t n);
/* SOF: `count` components, 1 to JPEG_COMPONENTS_MOST, of 3 bytes each. */
bool jpeg_components(JpegTables *t, const unsigned char *s, int count);
/* SOS: components of the frame, with tables that are defined. */
bool jpeg_scan(const JpegTables *t, const unsigned char *s, size_t n);

#endif
