/* Opening files below a folder, and never outside it. */
#ifndef RPTC_SOURCE_BENEATH_H
#define RPTC_SOURCE_BENEATH_H

/* A descriptor of `relative` below the folder `root` for reading (non-blocking, close-on-exec), or -1 with
 * errno; EXDEV where the path would lead out. Where the kernel can confine symbolic links to the folder
 * (openat2, Linux 5.6), they are followed; where it cannot, none is followed and a link on the way is EXDEV
 * too. */
int beneath_open(int root, const char *relative);

/* The two implementations, for tests. ENOSYS: this kernel or sandbox does not have the first. */
int beneath_open_by_kernel(int root, const char *relative);
int beneath_open_by_walk(int root, const char *relative);

#endif
