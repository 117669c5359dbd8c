#include "cli/files/output_fault.h"

#include <errno.h>
#include <sys/stat.h>

/* What an errno means for an output, and its hint. */
typedef struct Reason {
    int error;
    OutputProblem problem, of_folder;
    Code hint;
} Reason;

static const Reason *reason_of(int error)
{
    static const Reason reasons[] = {
        {ENOENT, OUTPUT_FOLDER_MISSING, OUTPUT_FOLDER_MISSING, CODE_COUNT},
        {ENOTDIR, OUTPUT_FOLDER_IS_FILE, OUTPUT_FOLDER_IS_FILE, CODE_COUNT},
        {EISDIR, OUTPUT_IS_FOLDER, OUTPUT_FAILED, CODE_COUNT},
        {EACCES, OUTPUT_NOT_WRITABLE, OUTPUT_FOLDER_NOT_WRITABLE, H_NO_PERMISSION},
        {EPERM, OUTPUT_NOT_WRITABLE, OUTPUT_FOLDER_NOT_WRITABLE, H_NO_PERMISSION},
        {EROFS, OUTPUT_NOT_WRITABLE, OUTPUT_FOLDER_NOT_WRITABLE, H_READ_ONLY_DISK},
        {ENAMETOOLONG, OUTPUT_NOT_WRITABLE, OUTPUT_FOLDER_NOT_WRITABLE, H_NAME_TOO_LONG},
        {ELOOP, OUTPUT_NOT_WRITABLE, OUTPUT_FOLDER_NOT_WRITABLE, H_LINKS_IN_CIRCLE},
        {ENXIO, OUTPUT_NOT_WRITABLE, OUTPUT_FAILED, H_NO_SUCH_DEVICE},
        {ENODEV, OUTPUT_NOT_WRITABLE, OUTPUT_FAILED, H_NO_SUCH_DEVICE},
        {ENOSPC, OUTPUT_FULL, OUTPUT_FULL, CODE_COUNT},
        {EDQUOT, OUTPUT_FULL, OUTPUT_FULL, H_QUOTA},
        {EFBIG, OUTPUT_FAILED, OUTPUT_FAILED, H_FILE_SIZE_LIMIT},
        {EIO, OUTPUT_FAILED, OUTPUT_FAILED, H_DEVICE_FAILED},
        {EBADF, OUTPUT_FAILED, OUTPUT_FAILED, H_STREAM_CLOSED},
        {EPIPE, OUTPUT_FAILED, OUTPUT_FAILED, H_READER_GONE},
        {EBUSY, OUTPUT_FAILED, OUTPUT_FAILED, H_IN_USE},
        {EEXIST, OUTPUT_FAILED, OUTPUT_FAILED, H_IN_USE},
        {EMFILE, OUTPUT_FAILED, OUTPUT_FAILED, H_TOO_MANY_OPEN_FILES},
        {ENFILE, OUTPUT_FAILED, OUTPUT_FAILED, H_TOO_MANY_OPEN_FILES},
    };
    static const Reason other = {0, OUTPUT_FAILED, OUTPUT_FAILED, CODE_COUNT};
    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
        if (reasons[i].error == error)
            return &reasons[i];
    return &other;
}

const char *output_folder(Arena *a, const char *path)
{
    const char *slash = strrchr(path, '/');
    if (!slash)
        return ".";
    return slash == path ? "/" : str_cstr(a, (Str){path, (size_t)(slash - path)});
}

OutputFault output_fault(const char *path, int error)
{
    return (OutputFault){reason_of(error)->problem, error, path};
}

/* The first folder on the way to `folder` that is a file. */
static const char *file_on_the_way(Arena *a, const char *folder)
{
    char *way = str_cstr(a, str_of(folder));
    for (char *slash = strchr(way + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        struct stat st;
        *slash = '\0';
        if (stat(way, &st) == 0 && !S_ISDIR(st.st_mode))
            return way;
        *slash = '/';
    }
    return folder;
}

OutputFault output_folder_fault(Arena *a, const char *path, int error)
{
    const char *folder = output_folder(a, path);
    OutputProblem problem = reason_of(error)->of_folder;
    if (problem == OUTPUT_FOLDER_IS_FILE)
        folder = file_on_the_way(a, folder);
    bool is_of_file = problem == OUTPUT_FULL || problem == OUTPUT_FAILED;
    return (OutputFault){problem, error, is_of_file ? path : folder};
}

Diag *output_report(Diags *dg, const OutputFault *fault)
{
    static const Code codes[] = {
        [OUTPUT_FOLDER_MISSING] = E_OUTPUT_FOLDER_MISSING,
        [OUTPUT_FOLDER_IS_FILE] = E_OUTPUT_FOLDER_IS_FILE,
        [OUTPUT_FOLDER_NOT_WRITABLE] = E_OUTPUT_FOLDER_NOT_WRITABLE,
        [OUTPUT_FOLDER_NOT_MADE] = E_OUTPUT_FOLDER_NOT_MADE,
        [OUTPUT_FOLDER_NOT_SYNCED] = E_OUTPUT_FOLDER_NOT_SYNCED,
        [OUTPUT_NOT_WRITABLE] = E_OUTPUT_NOT_WRITABLE,
        [OUTPUT_IS_FOLDER] = E_OUTPUT_IS_FOLDER,
        [OUTPUT_IS_LINK] = E_OUTPUT_IS_LINK,
        [OUTPUT_IS_SPECIAL] = E_OUTPUT_IS_SPECIAL,
        [OUTPUT_IS_INPUT] = E_OUTPUT_IS_INPUT,
        [OUTPUT_IS_TERMINAL] = E_OUTPUT_TERMINAL,
        [OUTPUT_FULL] = E_OUTPUT_FULL,
        [OUTPUT_FAILED] = E_OUTPUT_FAILED,
    };
    Diag *d = diag(dg, codes[fault->problem], NO_SPAN, str_of(fault->path));
    Code hint = reason_of(fault->error)->hint;
    if (fault->problem == OUTPUT_IS_TERMINAL)
        hint = H_OUTPUT_TO_FILE;
    else if (fault->problem == OUTPUT_IS_LINK)
        hint = H_OUTPUT_LINK;
    if (hint != CODE_COUNT)
        diag_hint(dg, d, hint);
    return d;
}

void output_report_temporary(Diags *dg, const char *folder, int error)
{
    if (error)
        output_report(dg, &(OutputFault){OUTPUT_FAILED, error, folder});
}
