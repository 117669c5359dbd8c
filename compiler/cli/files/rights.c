#include "cli/files/rights.h"

#include <errno.h>
#include <stdbool.h>
#include <sys/xattr.h>
#include <unistd.h>

#define ACCESS_LIST "system.posix_acl_access"

enum { MOST_BYTES = 16 * 1024 }; /* of an access list: two thousand entries */

/* Gives the file the owner and group of the old one; false if the group differs. */
static bool keep_owner(int fd, const struct stat *old)
{
    struct stat st;
    if (fstat(fd, &st) == 0 && st.st_uid == old->st_uid && st.st_gid == old->st_gid)
        return true;
    return fchown(fd, old->st_uid, old->st_gid) == 0 || fchown(fd, (uid_t)-1, old->st_gid) == 0;
}

/* In a file with an access list, the group bits are the maximum of all entries and mean nothing without the list. The
 * rights of the old group must not go to another one. */
void rights_keep(int fd, const char *path, const struct stat *old)
{
    char list[MOST_BYTES];
    errno = 0;
    ssize_t n = getxattr(path, ACCESS_LIST, list, sizeof list);
    bool has_list = n > 0 || errno == ERANGE;
    mode_t mode = old->st_mode & 0777;
    bool same_group = keep_owner(fd, old);
    if (!has_list)
        fremovexattr(fd, ACCESS_LIST); /* the default list of the folder */
    if (has_list || !same_group)
        mode &= ~(mode_t)S_IRWXG;
    fchmod(fd, mode);
    if (n > 0 && same_group)
        fsetxattr(fd, ACCESS_LIST, list, (size_t)n, 0);
}
