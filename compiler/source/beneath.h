/* Opening what stands below a folder, and nothing else. */
#ifndef RPTC_SOURCE_BENEATH_H
#define RPTC_SOURCE_BENEATH_H

/* A descriptor of `relative` below the folder `root` for reading (not blocking, closed on exec), or
 * -1 with errno; EXDEV where the path would lead out. Links may lead about within the folder where
 * the kernel can hold them there (openat2, Linux 5.6); where it cannot, none is followed and one
 * on the way is EXDEV too. */
int beneath_open(int root, const char *relative);

/* The two ways, for tests. ENOSYS: this kernel or sandbox does not know the first. */
int beneath_open_by_kernel(int root, const char *relative);
int beneath_open_by_walk(int root, const char *relative);

#endif
